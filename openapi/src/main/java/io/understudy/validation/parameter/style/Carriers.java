package io.understudy.validation.parameter.style;

import io.understudy.contract.Parameter;
import io.understudy.contract.ParameterLocation;
import io.understudy.contract.ParameterStyle;
import io.understudy.validation.parameter.style.WrittenText.Layout;
import io.understudy.validation.parameter.value.Kind;
import io.understudy.validation.parameter.value.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses how parameters are found in requests: by location, style and explode. */
public final class Carriers {
    private final Map<ParameterLocation, Set<String>> taken;

    /**
     * @param taken the names that an object which takes any fields must leave alone, by location
     */
    public Carriers(Map<ParameterLocation, Set<String>> taken) {
        this.taken = taken;
    }

    /**
     * How to find a parameter.
     *
     * @param reading what its value may be
     */
    public Carrier of(Parameter parameter, Reading reading) {
        return switch (parameter.location()) {
            case PATH -> new PathCarrier(parameter, reading);
            case HEADER -> new HeaderCarrier(parameter.name(), headerLayout(parameter));
            case QUERY -> fields(FieldSource.QUERY, parameter, reading);
            case COOKIE -> fields(cookieSource(parameter, reading), parameter, reading);
        };
    }

    /** How many levels of values a parameter's value can have below it. */
    public static int depth(Parameter parameter) {
        return parameter.style() == ParameterStyle.DEEP_OBJECT ? DeepObjectCarrier.DEEPEST : 2;
    }

    private static Layout headerLayout(Parameter parameter) {
        List<Separator> separators = switch (parameter.style()) {
            case SPACE_DELIMITED -> List.of(Separator.SPACE);
            case TAB_DELIMITED -> List.of(Separator.TAB);
            case PIPE_DELIMITED -> List.of(Separator.PIPE);
            default -> List.of(Separator.HEADER_COMMA);
        };
        return new Layout(separators, parameter.explode());
    }

    private static FieldSource cookieSource(Parameter parameter, Reading reading) {
        boolean single = reading.allows(Kind.PRIMITIVE) || parameter.content().isPresent();
        return parameter.explode() && !single ? FieldSource.EXPANDED_COOKIE : FieldSource.COOKIE;
    }

    private Carrier fields(FieldSource source, Parameter parameter, Reading reading) {
        if (parameter.content().isPresent()) {
            Layout whole = new Layout(List.of(), false);
            return new FieldCarrier(source, parameter.name(), Optional.of(whole), Members.NONE);
        }
        if (parameter.style() == ParameterStyle.DEEP_OBJECT) {
            return new DeepObjectCarrier(source, parameter.name());
        }
        return parameter.explode()
                ? new FieldCarrier(
                        source,
                        parameter.name(),
                        Optional.empty(),
                        Members.of(reading, taken.getOrDefault(parameter.location(), Set.of())))
                : new FieldCarrier(source, parameter.name(), Optional.of(fieldLayout(parameter.style())), Members.NONE);
    }

    private static Layout fieldLayout(ParameterStyle style) {
        List<Separator> separators = switch (style) {
            case SPACE_DELIMITED -> List.of(Separator.FORM_SPACE);
            case TAB_DELIMITED -> List.of(Separator.TAB);
            case PIPE_DELIMITED -> List.of(Separator.PIPE);
            default -> List.of(Separator.COMMA, Separator.ENCODED_COMMA);
        };
        return new Layout(separators, false);
    }
}
