package io.understudy.contract.reading.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.contract.diagnostic.Findings;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value of a document on its way into the model: it knows its place, and reports members of the wrong type. */
public record SpecNode(JsonNode json, Place place, Scope scope) {

    /** What all nodes of one reading share. */
    public record Scope(DocumentSet documents, Set<Place> lost, Findings findings, SpecificationVersion version) {}

    public boolean exists() {
        return !json.isMissingNode();
    }

    public boolean has(String name) {
        return json.has(name);
    }

    /** The key or index that leads to this node, {@code ""} for the whole document. */
    public String name() {
        return place.name();
    }

    /** What this node stands in; the whole document stands in itself. */
    public SpecNode parent() {
        return new SpecNode(scope.documents().at(place.parent()), place.parent(), scope);
    }

    public SpecNode member(String name) {
        return new SpecNode(json.path(name), place.child(name), scope);
    }

    /** The member, or this node when it is not there: what a complaint about it points at. */
    public SpecNode closest(String name) {
        return has(name) ? member(name) : this;
    }

    public SpecNode item(int index) {
        return new SpecNode(json.path(index), place.child(index), scope);
    }

    /** The member after its references are followed. */
    public SpecNode target(String name) {
        return member(name).target();
    }

    /** This node, or what its {@code $ref} leads to in the end; nothing when it leads nowhere, which is told already. */
    public SpecNode target() {
        if (scope.lost().contains(place)) {
            return new SpecNode(MissingNode.getInstance(), place, scope);
        }
        SpecNode node = this;
        for (Optional<SpecNode> next = next(); next.isPresent(); next = node.next()) {
            node = next.get();
        }
        return node;
    }

    /** What the {@code $ref} of this node leads to; nothing when it has none that leads anywhere. */
    Optional<SpecNode> next() {
        if (!json.path("$ref").isTextual()) {
            return Optional.empty();
        }
        Place next = DocumentSet.resolve(place, json.path("$ref").textValue());
        return Optional.of(new SpecNode(scope.documents().at(next), next, scope));
    }

    /** The members of an object member whose names are the author's choice; none when it is missing. */
    public Map<String, SpecNode> members(String name) {
        SpecNode object = member(name);
        object.requireType(object.json.isObject(), "an object");
        return object.members();
    }

    /** The members of an object member that may hold extensions too, without those; none when it is missing. */
    public Map<String, SpecNode> membersButExtensions(String name) {
        Map<String, SpecNode> members = members(name);
        members.keySet().removeIf(key -> key.startsWith("x-"));
        return members;
    }

    /** The members of this object by name. */
    public Map<String, SpecNode> members() {
        Map<String, SpecNode> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            members.put(entry.getKey(), member(entry.getKey()));
        }
        return members;
    }

    /** The items of an array member; none when it is missing. */
    public List<SpecNode> items(String name) {
        SpecNode array = member(name);
        array.requireType(array.json.isArray(), "an array");
        return array.items();
    }

    /** The items of this array; none when it is none. */
    public List<SpecNode> items() {
        List<SpecNode> items = new ArrayList<>();
        for (int index = 0; index < json.size() && json.isArray(); index++) {
            items.add(item(index));
        }
        return items;
    }

    /** The items of an array member that are objects, as all should be; none when it is missing. */
    public List<SpecNode> objects(String name) {
        List<SpecNode> objects = new ArrayList<>();
        for (SpecNode item : items(name)) {
            if (item.json.isObject()) {
                objects.add(item);
            } else {
                item.error("wrong-type", "this must be an object");
            }
        }
        return objects;
    }

    /** The texts of an array member; none when it is missing. */
    public List<String> texts(String name) {
        return items(name).stream().map(item -> item.json.asText()).toList();
    }

    public String text(String name, String fallback) {
        SpecNode text = member(name);
        text.requireType(text.json.isTextual(), "a text");
        return text.json.isTextual() ? text.json.textValue() : fallback;
    }

    public boolean flag(String name, boolean fallback) {
        SpecNode flag = member(name);
        flag.requireType(flag.json.isBoolean(), "true or false");
        return flag.json.isBoolean() ? flag.json.booleanValue() : fallback;
    }

    /** The schema in a member; none when there is nothing that could be one. */
    Optional<Schema> schema(String name) {
        SpecNode schema = member(name);
        boolean usable =
                schema.json.isObject() || (schema.json.isBoolean() && scope.version() == SpecificationVersion.V3_1);
        schema.requireType(usable, "an object");
        return usable ? Optional.of(new Schema(schema.json, scope.version(), schema.place)) : Optional.empty();
    }

    /** The content of the file that a member names; nothing when it could not be read, which is told already. */
    SpecNode external(String name) {
        if (!member(name).json.isTextual()) {
            return new SpecNode(MissingNode.getInstance(), place, scope);
        }
        try {
            Place file = DocumentSet.resolve(place, text(name, ""));
            return new SpecNode(scope.documents().at(file), file, scope);
        } catch (IllegalArgumentException malformed) {
            return new SpecNode(MissingNode.getInstance(), place, scope);
        }
    }

    /** Reports a member that the specification requires and that is not there. */
    public void require(String name) {
        if (exists() && !has(name)) {
            scope.findings().error("missing-field", place, "the required field '" + name + "' is missing here");
        }
    }

    /** Reports a parameter in the path that does not say that it is required, as the specification asks. */
    public void requireIfInPath(ParameterLocation location) {
        if (location == ParameterLocation.PATH && !flag("required", false)) {
            closest("required").error("optional-path-parameter", "a path parameter must say 'required: true'");
        }
    }

    public void error(String rule, String message) {
        scope.findings().error(rule, place, message);
    }

    public void warning(String rule, String message) {
        scope.findings().warning(rule, place, message);
    }

    private void requireType(boolean fits, String type) {
        if (exists() && !fits) {
            error("wrong-type", "'" + name() + "' must be " + type);
        }
    }
}
