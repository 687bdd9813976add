package io.understudy.contract.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import io.understudy.contract.Place;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks Swagger Parser what is wrong with the structure of a 3.x document. It is handed the tree as this project read it,
 * so that it neither fetches anything nor sees YAML; its model is not used, because it changes examples and numbers.
 */
final class StructureCheck {
    private static final Pattern MISSING = Pattern.compile("attribute (.*?)\\.?([^.]+) is missing");
    private static final Pattern UNEXPECTED = Pattern.compile("attribute (.*?)\\.?([^.]+) is unexpected");
    private static final Pattern WRONG_TYPE = Pattern.compile("attribute (.*) is not of type `(.*)`");

    /** What {@link ContractAssembler} reports with its place. */
    private static final Pattern KNOWN =
            Pattern.compile(".* (?:is repeated|needs to be defined as a path parameter .*)");

    private final SpecNode root;
    private final Findings findings;

    StructureCheck(SpecNode root) {
        this.root = root;
        this.findings = root.scope().findings();
    }

    /** Adds what Swagger Parser complains about, unless something was already found at the same place. */
    void run(String name) {
        List<Complaint> complaints = new OpenAPIDeserializer()
                .deserialize(root.json(), name, new ParseOptions()).getMessages().stream()
                        .filter(message -> !KNOWN.matcher(message).matches())
                        .map(this::complaint)
                        .filter(complaint -> !findings.concern(complaint.place()))
                        .toList();
        complaints.forEach(complaint -> findings.error(complaint.rule(), complaint.place(), complaint.message()));
    }

    private Complaint complaint(String message) {
        Matcher missing = MISSING.matcher(message);
        Matcher unexpected = UNEXPECTED.matcher(message);
        Matcher wrongType = WRONG_TYPE.matcher(message);
        if (missing.matches()) {
            return new Complaint(
                    place(missing.group(1)),
                    "missing-field",
                    "the required field '" + missing.group(2) + "' is missing here");
        } else if (unexpected.matches()) {
            Place place = place(unexpected.group(1)).child(unexpected.group(2));
            return new Complaint(
                    place, "unknown-field", "'" + unexpected.group(2) + "' is no field that OpenAPI knows here");
        } else if (wrongType.matches()) {
            return new Complaint(place(wrongType.group(1)), "wrong-type", "this must be of type " + wrongType.group(2));
        }
        return new Complaint(root.place(), "structure", message);
    }

    /** The place that Swagger Parser means by a path such as {@code paths.'/a'(get).parameters.[x].in}. */
    private Place place(String path) {
        Place place = root.place();
        JsonNode node = root.json();
        String rest = path;
        while (!rest.isEmpty()) {
            Step step = step(node, rest);
            if (step == null) {
                return place;
            }
            place = place.child(step.name());
            node = node.isArray() ? node.path(Integer.parseInt(step.name())) : node.path(step.name());
            rest = rest.substring(step.length());
        }
        return place;
    }

    private static @Nullable Step step(JsonNode node, String path) {
        int skipped = path.startsWith(".") ? 1 : 0;
        String rest = path.substring(skipped);
        if (node.isArray()) {
            return item(node, rest, skipped);
        }
        Step longest = null;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            for (String written : new String[] {name, "'" + name + "'", "(" + name + ")", "[" + name + "]"}) {
                if (rest.startsWith(written)
                        && (longest == null || longest.name().length() < name.length())) {
                    longest = new Step(name, skipped + written.length());
                }
            }
        }
        return longest;
    }

    /** An item of an array of parameters is called by its name in brackets. */
    private static @Nullable Step item(JsonNode array, String path, int skipped) {
        for (int index = 0; index < array.size(); index++) {
            String written = "[" + array.get(index).path("name").asText("'unknown'") + "]";
            if (path.startsWith(written)) {
                return new Step(Integer.toString(index), skipped + written.length());
            }
            if (path.startsWith("[" + index + "]")) {
                return new Step(
                        Integer.toString(index),
                        skipped + 2 + Integer.toString(index).length());
            }
        }
        return null;
    }

    private record Complaint(Place place, String rule, String message) {}

    private record Step(String name, int length) {}
}
