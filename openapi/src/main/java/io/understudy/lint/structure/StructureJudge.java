package io.understudy.lint.structure;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges documents by an official schema. It is an interpreter of its own, because it must find the smallest value that is
 * wrong, and follow references between the documents that it judges. It is long because each keyword that applies a
 * schema has its place here; {@link Assertions} has the others.
 */
final class StructureJudge {
    private final OfficialSchemas schemas;
    private final Map<URI, JsonNode> documents;
    private final @Nullable SchemaPart dialect;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Set<Pending> judged = new HashSet<>();

    /**
     * @param schemas the official schemas of the version
     * @param documents the documents as written, by their address
     * @param root the address of the one that is the contract
     */
    StructureJudge(OfficialSchemas schemas, Map<URI, JsonNode> documents, Place root) {
        this.schemas = schemas;
        this.documents = documents;
        JsonNode declared = at(root).path("jsonSchemaDialect");
        this.dialect = declared.isTextual() ? schemas.dialect(declared.textValue()) : null;
        pending.add(new Pending(schemas.document(), root));
    }

    /** Everything that is wrong, in the contract's document and in what it refers to elsewhere. */
    List<Fault> faults() {
        Set<Fault> all = new LinkedHashSet<>();
        while (!pending.isEmpty()) {
            Pending next = pending.remove();
            JsonNode value = at(next.place());
            if (judged.add(next) && !value.isMissingNode()) {
                all.addAll(enter(next.schema(), value, next.place()).faults());
            }
        }
        return new ArrayList<>(all);
    }

    private JsonNode at(Place place) {
        JsonNode root = documents.get(place.document());
        return root == null ? MissingNode.getInstance() : root.at(JsonPointer.compile(place.pointer()));
    }

    /** Judges a value that was reached from its parent. What it refers to in another document is judged later. */
    private Verdict enter(SchemaPart schema, JsonNode value, Place place) {
        if (value.isObject() && value.path("$ref").isTextual()) {
            try {
                Place target = DocumentSet.resolve(place, value.path("$ref").textValue());
                if (!target.document().equals(place.document())) {
                    pending.add(new Pending(schema, target));
                }
            } catch (IllegalArgumentException malformed) {
                // The reader reports it.
            }
        }
        return judge(schema, value, place);
    }

    private Verdict judge(SchemaPart schema, JsonNode value, Place place) {
        Verdict verdict = new Verdict();
        if (schema.json().isBoolean()) {
            if (!schema.json().booleanValue()) {
                verdict.add(Fault.unknown(place));
            }
            return verdict;
        }
        if (schema.has("$ref")) {
            verdict.include(
                    judge(schemas.target(schema, schema.json().path("$ref").asText()), value, place));
        }
        if (schema.has("$dynamicRef") || schema.has("$recursiveRef")) {
            verdict.include(judge(dialectOf(schema, value), value, place));
        }
        Assertions.check(schema.json(), value, place, verdict);
        compose(schema, value, place, verdict);
        if (value.isObject()) {
            members(schema, value, place, verdict);
        } else if (value.isArray()) {
            items(schema, value, place, verdict);
        }
        return verdict;
    }

    private SchemaPart dialectOf(SchemaPart from, JsonNode schema) {
        if (schema.path("$schema").isTextual()) {
            return schemas.dialect(schema.path("$schema").textValue());
        }
        if (from.base().toString().contains("2019-09")) {
            return schemas.dialect("https://json-schema.org/draft/2019-09/schema");
        }
        return dialect == null ? schemas.usualDialect() : dialect;
    }

    private void compose(SchemaPart schema, JsonNode value, Place place, Verdict verdict) {
        for (int index = 0; index < schema.json().path("allOf").size(); index++) {
            verdict.include(judge(schema.at("allOf", index), value, place));
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (schema.has(keyword)) {
                List<Verdict> verdicts = new ArrayList<>();
                for (int index = 0; index < schema.json().path(keyword).size(); index++) {
                    verdicts.add(judge(schema.at(keyword, index), value, place));
                }
                verdict.include(
                        new Alternatives(place, verdicts, keyword.equals("oneOf")).verdict(schema, keyword, value));
            }
        }
        boolean applies = value.isObject() || !schema.json().path("not").has("required");
        if (schema.has("not")
                && applies
                && judge(schema.at("not"), value, place).fits()) {
            verdict.add(Assertions.forbidden(schema.json().path("not"), place));
        }
        if (schema.has("if")) {
            Verdict condition = judge(schema.at("if"), value, place);
            String branch = condition.fits() ? "then" : "else";
            if (condition.fits()) {
                verdict.include(condition);
            }
            if (schema.has(branch)) {
                verdict.include(judge(schema.at(branch), value, place));
            }
        }
    }

    private void members(SchemaPart schema, JsonNode value, Place place, Verdict verdict) {
        schema.json().path("dependentSchemas").fieldNames().forEachRemaining(name -> {
            if (value.has(name)) {
                verdict.include(judge(schema.at("dependentSchemas", name), value, place));
            }
        });
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            member(schema, member.getKey(), member.getValue(), place.child(member.getKey()), verdict);
        }
        if (schema.has("unevaluatedProperties")) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                if (!verdict.knows(member.getKey())) {
                    verdict.know(member.getKey());
                    verdict.includeFaults(
                            enter(schema.at("unevaluatedProperties"), member.getValue(), place.child(member.getKey())));
                }
            }
        }
    }

    private void member(SchemaPart schema, String name, JsonNode value, Place place, Verdict verdict) {
        boolean found = false;
        if (schema.json().path("properties").has(name)) {
            found = true;
            verdict.includeFaults(enter(schema.at("properties", name), value, place));
        }
        for (Map.Entry<String, JsonNode> pattern :
                schema.json().path("patternProperties").properties()) {
            if (Assertions.matches(pattern.getKey(), name)) {
                found = true;
                verdict.includeFaults(enter(schema.at("patternProperties", pattern.getKey()), value, place));
            }
        }
        if (!found && schema.has("additionalProperties")) {
            found = true;
            verdict.includeFaults(enter(schema.at("additionalProperties"), value, place));
        }
        if (found) {
            verdict.know(name);
        }
        String names = schema.json().path("propertyNames").path("pattern").asText();
        if (!names.isEmpty() && !Assertions.matches(names, name)) {
            verdict.add(Fault.value(place, "the name '" + name + "' does not fit the pattern " + names));
        }
    }

    private void items(SchemaPart schema, JsonNode value, Place place, Verdict verdict) {
        if (schema.has("items")) {
            for (int index = 0; index < value.size(); index++) {
                verdict.includeFaults(enter(schema.at("items"), value.get(index), place.child(index)));
            }
        }
    }

    private record Pending(SchemaPart schema, Place place) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Pending pending
                    && pending.schema.json() == schema.json()
                    && pending.place.equals(place);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(schema.json()) + place.hashCode();
        }
    }
}
