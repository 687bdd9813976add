package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import io.understudy.format.Format;
import io.understudy.format.Formats;
import io.understudy.regex.EcmaPattern;
import io.understudy.regex.PatternReading;
import io.understudy.validation.schema.assertion.Assertion;
import io.understudy.validation.schema.assertion.Assertions;
import io.understudy.validation.schema.assertion.JsonType;
import io.understudy.validation.schema.assertion.Required;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the keywords of one schema that look at a value alone. What is of the wrong type is a flaw and left out. */
final class AssertionReading {
    private static final String IGNORED = "; it is ignored";

    private final SchemaCompiler compiler;
    private final Schema schema;
    private final boolean modern;
    private final boolean nullable;

    /**
     * @param nullable whether the types and values that the schema names include null
     */
    AssertionReading(SchemaCompiler compiler, Schema schema, boolean nullable) {
        this.compiler = compiler;
        this.schema = schema;
        this.modern = schema.version() == SpecificationVersion.V3_1;
        this.nullable = nullable;
    }

    /** The rule of a keyword; null when it is none of these, or means nothing. */
    @Nullable
    Assertion read(String keyword, JsonNode json) {
        return switch (keyword) {
            case "type" -> type(json);
            case "enum" -> values(json);
            case "const" -> modern ? Assertions.constant(json) : null;
            case "multipleOf" -> multipleOf(json);
            case "minimum" -> bound(json, "exclusiveMinimum", Assertions::minimum, Assertions::exclusiveMinimum);
            case "maximum" -> bound(json, "exclusiveMaximum", Assertions::maximum, Assertions::exclusiveMaximum);
            case "exclusiveMinimum" -> exclusive(keyword, json, "minimum", Assertions::exclusiveMinimum);
            case "exclusiveMaximum" -> exclusive(keyword, json, "maximum", Assertions::exclusiveMaximum);
            case "minLength" -> count(keyword, json, Assertions::minLength);
            case "maxLength" -> count(keyword, json, Assertions::maxLength);
            case "minItems" -> count(keyword, json, Assertions::minItems);
            case "maxItems" -> count(keyword, json, Assertions::maxItems);
            case "minProperties" -> count(keyword, json, Assertions::minProperties);
            case "maxProperties" -> count(keyword, json, Assertions::maxProperties);
            case "uniqueItems" -> uniqueItems(json);
            case "pattern" -> pattern(json);
            case "format" -> format(json);
            default -> null;
        };
    }

    private @Nullable Assertion type(JsonNode json) {
        List<JsonType> types = new ArrayList<>();
        for (JsonNode name : json.isArray() ? json : List.of(json)) {
            boolean file = name.asText().equals("file") && schema.version() == SpecificationVersion.V2_0;
            // The answer of 2.0 that is a file is judged as text.
            Optional<JsonType> type = file ? Optional.of(JsonType.STRING) : JsonType.named(name.asText());
            if (!name.isTextual() || type.isEmpty()) {
                flaw("type", "'" + name.asText(name.toString()) + "' is no type");
            } else if (!types.contains(type.get())) {
                types.add(type.get());
            }
        }
        if (nullable && !types.isEmpty() && !types.contains(JsonType.NULL)) {
            types.add(JsonType.NULL);
        }
        return types.isEmpty() ? null : Assertions.type(types);
    }

    private @Nullable Assertion values(JsonNode json) {
        if (!json.isArray()) {
            return flaw("enum", "'enum' must be a list of values");
        }
        List<JsonNode> values = new ArrayList<>();
        json.forEach(values::add);
        return Assertions.oneOf(nullable ? Assertions.orNull(values) : values);
    }

    private @Nullable Assertion multipleOf(JsonNode json) {
        return json.isNumber() && json.decimalValue().signum() > 0
                ? Assertions.multipleOf(json)
                : flaw("multipleOf", "'multipleOf' must be a number above zero");
    }

    /** A bound, which in 2.0 and 3.0 a flag beside it makes exclusive. */
    private @Nullable Assertion bound(
            JsonNode json,
            String flag,
            Function<JsonNode, Assertion> inclusive,
            Function<JsonNode, Assertion> exclusive) {
        String keyword = flag.equals("exclusiveMinimum") ? "minimum" : "maximum";
        if (!json.isNumber()) {
            return flaw(keyword, "'" + keyword + "' must be a number");
        }
        boolean open = !modern && schema.json().path(flag).asBoolean();
        return open ? exclusive.apply(json) : inclusive.apply(json);
    }

    private @Nullable Assertion exclusive(
            String keyword, JsonNode json, String bound, Function<JsonNode, Assertion> assertion) {
        if (modern) {
            return json.isNumber() ? assertion.apply(json) : flaw(keyword, "'" + keyword + "' must be a number");
        }
        return json.isBoolean()
                ? null
                : flaw(keyword, "'" + keyword + "' must be true or false, beside '" + bound + "'");
    }

    private @Nullable Assertion count(String keyword, JsonNode json, Function<JsonNode, Assertion> assertion) {
        return isCount(json)
                ? assertion.apply(json)
                : flaw(keyword, "'" + keyword + "' must be a whole number that is not negative");
    }

    /** Whether something is a whole number that is not negative, which may be written with a fraction of zero. */
    static boolean isCount(JsonNode json) {
        return json.isNumber()
                && JsonType.INTEGER.fits(json)
                && json.decimalValue().signum() >= 0;
    }

    private @Nullable Assertion uniqueItems(JsonNode json) {
        if (!json.isBoolean()) {
            return flaw("uniqueItems", "'uniqueItems' must be true or false");
        }
        return json.booleanValue() ? Assertions.uniqueItems() : null;
    }

    private @Nullable Assertion pattern(JsonNode json) {
        if (!json.isTextual()) {
            return flaw("pattern", "'pattern' must be a text");
        }
        EcmaPattern pattern = pattern(json.textValue(), "pattern");
        return pattern == null ? null : Assertions.pattern(pattern);
    }

    /**
     * A regular expression.
     *
     * @param steps where in the schema it stands
     * @return null when it is none
     */
    @Nullable
    EcmaPattern pattern(String expression, String... steps) {
        PatternReading reading = EcmaPattern.parseLeniently(expression);
        if (reading instanceof PatternReading.Malformed malformed) {
            flaw(
                    "the pattern is no regular expression of ECMA-262: " + malformed.problem() + " at character "
                            + (malformed.position() + 1) + IGNORED,
                    steps);
            return null;
        }
        return (EcmaPattern) reading;
    }

    private @Nullable Assertion format(JsonNode json) {
        if (!json.isTextual()) {
            return flaw("format", "'format' must be a text");
        }
        Format format = Formats.named(json.textValue()).orElse(null);
        return format == null ? null : Assertions.format(json.textValue(), format);
    }

    /** {@code required} without the properties that a value is excused from; null when none is left. */
    @Nullable
    Required required(JsonNode json, Collection<String> excused) {
        List<String> names = names(json, excused, "required");
        return names.isEmpty() ? null : new Required(names, null);
    }

    /** {@code dependentRequired}, likewise. */
    List<Required> dependentRequired(String keyword, JsonNode json, Set<String> excused) {
        List<Required> rules = new ArrayList<>();
        json.properties().forEach(entry -> {
            if (entry.getValue().isArray() || keyword.equals("dependentRequired")) {
                List<String> names = names(entry.getValue(), excused, keyword, entry.getKey());
                if (!names.isEmpty()) {
                    rules.add(new Required(names, entry.getKey()));
                }
            }
        });
        return rules;
    }

    private List<String> names(JsonNode json, Collection<String> excused, String... steps) {
        if (!json.isArray()) {
            flaw("'" + steps[steps.length - 1] + "' must be a list of the names of properties" + IGNORED, steps);
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : json) {
            if (!name.isTextual()) {
                flaw("'" + name + "' is no name of a property" + IGNORED, steps);
            } else if (!excused.contains(name.textValue()) && !names.contains(name.textValue())) {
                names.add(name.textValue());
            }
        }
        return names;
    }

    private @Nullable Assertion flaw(String keyword, String problem) {
        flaw(problem + IGNORED, new String[] {keyword});
        return null;
    }

    /** Takes down what is wrong at a place in the schema. */
    void flaw(String message, String... steps) {
        var place = schema.place();
        for (String step : steps) {
            place = place.child(step);
        }
        compiler.flaw(place, message);
    }
}
