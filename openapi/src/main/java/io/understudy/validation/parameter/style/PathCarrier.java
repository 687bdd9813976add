package io.understudy.validation.parameter.style;

import io.understudy.contract.Parameter;
import io.understudy.contract.ParameterStyle;
import io.understudy.uri.PercentEncoding;
import io.understudy.validation.parameter.style.Carried.Present;
import io.understudy.validation.parameter.style.Carried.Unreadable;
import io.understudy.validation.parameter.style.WrittenText.Layout;
import io.understudy.validation.parameter.value.Kind;
import io.understudy.validation.parameter.value.Reading;
import io.understudy.validation.parameter.value.Written;
import io.understudy.validation.request.RequestParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path parameter, in one of the styles {@code simple}, {@code label} and {@code matrix} or in one of 2.0. */
final class PathCarrier implements Carrier {
    private static final Texts TEXTS = new Texts(PercentEncoding::decode);
    private static final List<Separator> COMMAS = List.of(Separator.COMMA, Separator.ENCODED_COMMA);

    private final String name;
    private final ParameterStyle style;
    private final boolean explode;
    private final Layout layout;
    private final boolean object;

    PathCarrier(Parameter parameter, Reading reading) {
        this.name = parameter.name();
        this.style = parameter.style();
        this.explode = parameter.explode();
        this.layout = layout(style, explode);
        this.object = reading.allows(Kind.OBJECT);
    }

    private static Layout layout(ParameterStyle style, boolean explode) {
        List<Separator> separators = switch (style) {
            case LABEL -> List.of(Separator.DOT);
            case SPACE_DELIMITED -> List.of(Separator.SPACE);
            case TAB_DELIMITED -> List.of(Separator.TAB);
            case PIPE_DELIMITED -> List.of(Separator.PIPE);
            default -> COMMAS;
        };
        return new Layout(separators, explode);
    }

    @Override
    public Carried find(RequestParameters request) {
        @Nullable String raw = request.rawPath().get(name);
        if (raw == null) {
            return Carried.ABSENT;
        }
        if (!TEXTS.areWhole(List.of(raw))) {
            return Unreadable.ENCODING;
        }
        return switch (style) {
            case LABEL -> raw.startsWith(".") ? new Present(label(raw.substring(1))) : unlike(".value");
            case MATRIX -> matrix(raw);
            default -> new Present(new WrittenText(raw, layout, TEXTS));
        };
    }

    /** A list in a label has commas (RFC 6570, section 3.2.5), but dots in the tables of OpenAPI up to 3.1.0. */
    private Written label(String text) {
        boolean commas = !explode && text.indexOf(',') >= 0;
        return new WrittenText(text, commas ? new Layout(COMMAS, false) : layout, TEXTS);
    }

    /** {@code ;color=blue}, where an empty value has no equals sign (RFC 6570, section 3.2.7). */
    private Carried matrix(String raw) {
        String start = ";" + name;
        if (explode) {
            WrittenMatrix matrix = new WrittenMatrix(name, raw.isEmpty() ? raw : raw.substring(1), TEXTS);
            return raw.startsWith(";") && (object || matrix.isNamed())
                    ? new Present(matrix)
                    : unlike(object ? ";name=value" : start + "=value");
        }
        if (!raw.startsWith(start + "=") && !raw.equals(start)) {
            return unlike(start + "=value");
        }
        String value = raw.equals(start) ? "" : raw.substring(start.length() + 1);
        return new Present(new WrittenText(value, layout, TEXTS));
    }

    private static Unreadable unlike(String sample) {
        return new Unreadable("style", "must be written like \"" + sample + "\"");
    }
}
