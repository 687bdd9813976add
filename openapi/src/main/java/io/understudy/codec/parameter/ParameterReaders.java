package io.understudy.codec.parameter;

import io.understudy.codec.style.BracketTree;
import io.understudy.codec.style.DelimitedText.Layout;
import io.understudy.codec.style.Delimiter;
import io.understudy.codec.style.ValueKind;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.validation.parameter.value.SchemaValueReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses how parameters are found in requests: by location, style and explode. */
public final class ParameterReaders {
    private final Map<ParameterLocation, Set<String>> taken;

    /**
     * @param taken the names that an object which takes any fields must leave alone, by location
     */
    public ParameterReaders(Map<ParameterLocation, Set<String>> taken) {
        this.taken = taken;
    }

    /**
     * How to find a parameter.
     *
     * @param reading what its value may be
     */
    public ParameterReader of(Parameter parameter, SchemaValueReader reading) {
        return switch (parameter.location()) {
            case PATH -> new PathParameterReader(parameter, reading);
            case HEADER -> new HeaderParameterReader(parameter.name(), headerLayout(parameter));
            case QUERY -> fields(FieldLocation.QUERY, parameter, reading);
            case COOKIE -> fields(cookieSource(parameter, reading), parameter, reading);
        };
    }

    /** How many levels of values a parameter's value can have below it. */
    public static int depth(Parameter parameter) {
        return parameter.style() == ParameterStyle.DEEP_OBJECT ? BracketTree.DEEPEST : 2;
    }

    private static Layout headerLayout(Parameter parameter) {
        List<Delimiter> separators = switch (parameter.style()) {
            case SPACE_DELIMITED -> List.of(Delimiter.SPACE);
            case TAB_DELIMITED -> List.of(Delimiter.TAB);
            case PIPE_DELIMITED -> List.of(Delimiter.PIPE);
            default -> List.of(Delimiter.HEADER_COMMA);
        };
        return new Layout(separators, parameter.explode());
    }

    private static FieldLocation cookieSource(Parameter parameter, SchemaValueReader reading) {
        boolean single =
                reading.allows(ValueKind.PRIMITIVE) || parameter.content().isPresent();
        return parameter.explode() && !single ? FieldLocation.EXPANDED_COOKIE : FieldLocation.COOKIE;
    }

    private ParameterReader fields(FieldLocation source, Parameter parameter, SchemaValueReader reading) {
        if (parameter.content().isPresent()) {
            Layout whole = new Layout(List.of(), false);
            return new FieldParameterReader(source, parameter.name(), Optional.of(whole), ObjectFields.NONE);
        }
        if (parameter.style() == ParameterStyle.DEEP_OBJECT) {
            return new DeepObjectReader(source, parameter.name());
        }
        return parameter.explode()
                ? new FieldParameterReader(
                        source,
                        parameter.name(),
                        Optional.empty(),
                        ObjectFields.of(reading, taken.getOrDefault(parameter.location(), Set.of())))
                : new FieldParameterReader(
                        source, parameter.name(), Optional.of(fieldLayout(parameter.style())), ObjectFields.NONE);
    }

    private static Layout fieldLayout(ParameterStyle style) {
        List<Delimiter> separators = switch (style) {
            case SPACE_DELIMITED -> List.of(Delimiter.FORM_SPACE);
            case TAB_DELIMITED -> List.of(Delimiter.TAB);
            case PIPE_DELIMITED -> List.of(Delimiter.PIPE);
            default -> List.of(Delimiter.COMMA, Delimiter.ENCODED_COMMA);
        };
        return new Layout(separators, false);
    }
}
