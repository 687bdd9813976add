package io.understudy.contract.reading.structure;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.reading.model.SpecNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way in which Swagger Parser says where something stands, for instance {@code paths.'/a'(get).parameters.[x].in}.
 *
 * @param text the path; keys that hold a dot are not marked in it, so that it can only be read along the document
 */
record SwaggerParserPath(String text) {

    /** What stands there, as far as the path can be followed. */
    SpecNode in(SpecNode root) {
        SpecNode node = root;
        String rest = text;
        while (!rest.isEmpty()) {
            Step step = step(node, rest);
            if (step == null) {
                return node;
            }
            node = step.to();
            rest = rest.substring(step.length());
        }
        return node;
    }

    private static @Nullable Step step(SpecNode node, String path) {
        int skipped = path.startsWith(".") ? 1 : 0;
        String rest = path.substring(skipped);
        Step step = node.json().isArray() ? item(node, rest) : member(node, rest);
        if (step == null && node.member("parameters").json().isArray()) {
            // The parameters of a path follow it at once.
            step = item(node.member("parameters"), rest);
        }
        return step == null ? null : new Step(step.to(), skipped + step.length());
    }

    private static @Nullable Step member(SpecNode object, String path) {
        Step longest = null;
        for (Map.Entry<String, JsonNode> member : object.json().properties()) {
            String name = member.getKey();
            for (String written : List.of(name, "'" + name + "'", "(" + name + ")", "[" + name + "]")) {
                if (path.startsWith(written) && (longest == null || longest.length() < written.length())) {
                    longest = new Step(object.member(name), written.length());
                }
            }
        }
        return longest;
    }

    /** An item of an array is called by its index or, if it is a parameter, by its name. */
    private static @Nullable Step item(SpecNode array, String path) {
        for (int index = 0; index < array.json().size(); index++) {
            JsonNode name = array.json().get(index).path("name");
            String called = name.isMissingNode() ? "['unknown']" : name.asText();
            for (String written : List.of("[" + index + "]", "[" + called + "]", called)) {
                if (path.startsWith("[") && path.startsWith(written)) {
                    return new Step(array.item(index), written.length());
                }
            }
        }
        return null;
    }

    private record Step(SpecNode to, int length) {}
}
