package io.understudy.contract.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import io.understudy.contract.SpecificationVersion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks Swagger Parser what is wrong with the structure of a 3.x document. It is handed the tree as this project read it,
 * so that it neither fetches anything nor sees YAML; its model is not used, because it changes examples and numbers.
 */
final class StructureCheck {
    private static final Pattern MISSING = Pattern.compile("attribute (.*?)\\.?([^.]+) is missing");
    private static final Pattern UNEXPECTED = Pattern.compile("attribute (.*) is unexpected");
    private static final Pattern WRONG_TYPE = Pattern.compile("attribute (.*) is not of type `(.*)`");
    private static final Pattern BAD_NAME =
            Pattern.compile("(components\\.\\w+)\\.\\w+ name (.*) doesn't adhere to regular expression .*");
    private static final Pattern BAD_VERSION = Pattern.compile(".* does not specify a valid version field");

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
                        .filter(complaint -> !findings.concern(complaint.node().place()))
                        .filter(complaint -> !isBooleanSchema(complaint))
                        .toList();
        complaints.forEach(complaint -> complaint.node().error(complaint.rule(), complaint.message()));
    }

    private Complaint complaint(String message) {
        Matcher missing = MISSING.matcher(message);
        Matcher unexpected = UNEXPECTED.matcher(message);
        Matcher wrongType = WRONG_TYPE.matcher(message);
        Matcher badName = BAD_NAME.matcher(message);
        if (missing.matches()) {
            return missing(node(missing.group(1)), missing.group(2));
        } else if (unexpected.matches()) {
            String path = unexpected.group(1);
            SpecNode node = node(path);
            String name = path.endsWith(node.name()) ? node.name() : path.substring(path.lastIndexOf('.') + 1);
            return new Complaint(node, "unknown-field", "'" + name + "' is no field that OpenAPI knows here");
        } else if (wrongType.matches()) {
            return wrongType(node(wrongType.group(1)), wrongType.group(2).trim());
        } else if (badName.matches()) {
            return new Complaint(
                    node(badName.group(1)).member(badName.group(2)),
                    "bad-name",
                    "the name '" + badName.group(2) + "' may hold only letters, digits, '.', '-' and '_'");
        } else if (BAD_VERSION.matcher(message).matches()) {
            String example = root.scope().version().label() + ".0";
            return new Complaint(
                    root.member("openapi"),
                    "bad-version",
                    "the version must have three parts, such as '" + example + "'");
        }
        return new Complaint(root, "structure", message);
    }

    private static Complaint missing(SpecNode node, String field) {
        boolean parameter = field.equals("content") && node.has("in");
        return new Complaint(
                node,
                "missing-field",
                parameter
                        ? "a parameter needs a 'schema' or a 'content'"
                        : "the required field '" + field + "' is missing here");
    }

    private static Complaint wrongType(SpecNode node, String type) {
        if (type.contains("|")) {
            return new Complaint(node, "wrong-type", "this must be one of " + type.replace("|", ", "));
        }
        if (type.equals("object") && node.json().isObject()) {
            // Not the object itself is meant, but one of its members.
            SpecNode member = node.members().values().stream()
                    .filter(candidate -> !candidate.json().isObject())
                    .findFirst()
                    .orElse(node);
            return new Complaint(member, "wrong-type", "this must be of type object");
        }
        return new Complaint(node, "wrong-type", "this must be of type " + type);
    }

    /** Swagger Parser does not know that {@code true} and {@code false} are schemas in 3.1, or takes them for none. */
    private static boolean isBooleanSchema(Complaint complaint) {
        JsonNode json = complaint.node().json();
        if (complaint.node().scope().version() != SpecificationVersion.V3_1) {
            return false;
        }
        boolean schema = complaint.message().equals("this must be of type object") && json.isBoolean();
        boolean parameter = complaint.rule().equals("missing-field")
                && json.has("in")
                && json.path("schema").isBoolean();
        return schema || parameter;
    }

    private SpecNode node(String path) {
        return new SwaggerParserPath(path).in(root);
    }

    private record Complaint(SpecNode node, String rule, String message) {}
}
