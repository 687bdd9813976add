package io.understudy.contract.reading.structure;

import io.understudy.contract.reading.model.ContractAssembler;
import io.understudy.contract.reading.model.SpecNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One complaint of Swagger Parser, in our words.
 *
 * @param node what it is about
 * @param rule the name of the rule that is broken
 * @param message what is wrong
 */
record StructureComplaint(SpecNode node, String rule, String message) {

    /** What {@link ContractAssembler} and the dialects report with its place. */
    private static final Pattern KNOWN = Pattern.compile("(?s).*(?: is repeated| should start with /"
            + "| There are duplicate parameter values"
            + "|needs to be defined as a path parameter .*|For path parameter .* the required value should be true)");

    private static final List<Translation> TRANSLATIONS = List.of(
            new Translation("attribute (.*?)\\.?([^.]+) is missing", StructureComplaint::missing),
            new Translation("attribute (.*) is unexpected", StructureComplaint::unexpected),
            new Translation("attribute (.*) is not of type `(.*)`", StructureComplaint::wrongType),
            new Translation("(.*)\\.\\$ref target (.*) is not of expected type (.*)", StructureComplaint::wrongTarget),
            new Translation("(.*)\\. (?:invalid|duplicated) type (.*)", StructureComplaint::badType),
            new Translation(
                    "(components\\.\\w+)\\.\\w+ (?:name|key) (.*) doesn't adhere to regular expression .*",
                    StructureComplaint::badName),
            new Translation(
                    "(.*) value must be > 0",
                    (root, found) -> new StructureComplaint(
                            node(root, found), "wrong-type", "this must be a number greater than 0")),
            new Translation(
                    "(.*)\\. Invalid url: .*",
                    (root, found) ->
                            new StructureComplaint(node(root, found), "wrong-type", "this must be an address")),
            new Translation(
                    ".* does not specify a valid version field",
                    (root, found) -> new StructureComplaint(
                            root.member("openapi"),
                            "bad-version",
                            "the version must have three parts, such as '"
                                    + root.scope().version().label() + ".0'")),
            new Translation(
                    "The OpenAPI document MUST contain at least one .*",
                    (root, found) -> new StructureComplaint(
                            root, "missing-field", "one of 'paths', 'components' and 'webhooks' must be here")),
            new Translation(
                    "class .* cannot be cast to class .*",
                    (root, found) -> new StructureComplaint(
                            root,
                            "structure",
                            "the structure cannot be checked to its end: somewhere another kind of value stands where"
                                    + " an object or a list must")));

    /** The complaint that a message of Swagger Parser makes; empty when the reader makes the same one itself. */
    static Optional<StructureComplaint> of(String message, SpecNode root) {
        if (KNOWN.matcher(message).matches()) {
            return Optional.empty();
        }
        for (Translation translation : TRANSLATIONS) {
            Matcher matcher = translation.pattern().matcher(message);
            if (matcher.matches()) {
                return Optional.of(translation.translate().apply(root, matcher));
            }
        }
        return Optional.of(new StructureComplaint(root, "structure", message));
    }

    private static SpecNode node(SpecNode root, MatchResult found) {
        return new SwaggerParserPath(found.group(1)).in(root);
    }

    private static StructureComplaint missing(SpecNode root, MatchResult found) {
        SpecNode node = node(root, found);
        boolean parameter = found.group(2).equals("content") && node.has("in");
        return new StructureComplaint(
                node,
                "missing-field",
                parameter
                        ? "a parameter needs a 'schema' or a 'content'"
                        : "the required field '" + found.group(2) + "' is missing here");
    }

    private static StructureComplaint unexpected(SpecNode root, MatchResult found) {
        String path = found.group(1);
        SpecNode node = node(root, found);
        String name = path.endsWith(node.name()) ? node.name() : path.substring(path.lastIndexOf('.') + 1);
        if (node.parent().name().equals("encoding") && node.json().isObject()) {
            return new StructureComplaint(node, "unknown-property", "the schema beside has no property '" + name + "'");
        }
        return new StructureComplaint(node, "unknown-field", "'" + name + "' is no field that OpenAPI knows here");
    }

    private static StructureComplaint wrongType(SpecNode root, MatchResult found) {
        SpecNode node = node(root, found);
        String type = found.group(2).trim();
        if (type.contains("|")) {
            return new StructureComplaint(node, "wrong-type", "this must be one of " + type.replace("|", ", "));
        }
        if (type.equals("object") && node.json().isObject()) {
            // Not the object itself is meant, but one of its members.
            node = node.members().values().stream()
                    .filter(candidate -> !candidate.json().isObject())
                    .findFirst()
                    .orElse(node);
        }
        return new StructureComplaint(node, "wrong-type", "this must be of type " + type);
    }

    private static StructureComplaint wrongTarget(SpecNode root, MatchResult found) {
        String target = found.group(2);
        return new StructureComplaint(
                reference(node(root, found), target),
                "wrong-reference",
                "'" + target + "' is no " + kind(found.group(3)) + ", which is what must be here");
    }

    /** The reference to a target in a node, or in one of its members or items. */
    private static SpecNode reference(SpecNode node, String target) {
        List<SpecNode> below = node.json().isArray()
                ? node.items()
                : List.copyOf(node.members().values());
        for (SpecNode holder : below) {
            if (holder.member("$ref").json().asText().equals(target)) {
                return holder.member("$ref");
            }
        }
        return node.closest("$ref");
    }

    private static String kind(String type) {
        return switch (type) {
            case "Parameter/Header" -> "parameter";
            case "Header/Parameter" -> "header";
            case "Examples" -> "example";
            case "PathItem" -> "path item";
            case "RequestBody" -> "request body";
            case "securitySchemes" -> "security scheme";
            default -> type.toLowerCase(Locale.ROOT);
        };
    }

    private static StructureComplaint badType(SpecNode root, MatchResult found) {
        String type = found.group(2);
        String message = found.group().contains(". duplicated type ")
                ? "the type '" + type + "' occurs twice"
                : "'" + type + "' is no type; write string, number, integer, boolean, object, array or null";
        return new StructureComplaint(node(root, found).closest("type"), "wrong-type", message);
    }

    private static StructureComplaint badName(SpecNode root, MatchResult found) {
        return new StructureComplaint(
                node(root, found).member(found.group(2)),
                "bad-name",
                "the name '" + found.group(2) + "' may hold only letters, digits, '.', '-' and '_'");
    }

    private record Translation(Pattern pattern, BiFunction<SpecNode, MatchResult, StructureComplaint> translate) {
        Translation(String regex, BiFunction<SpecNode, MatchResult, StructureComplaint> translate) {
            this(Pattern.compile(regex, Pattern.DOTALL), translate);
        }
    }
}
