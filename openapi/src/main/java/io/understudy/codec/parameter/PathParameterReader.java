package io.understudy.codec.parameter;

import io.understudy.codec.PercentEncoding;
import io.understudy.codec.parameter.FoundParameter.Present;
import io.understudy.codec.parameter.FoundParameter.Unreadable;
import io.understudy.codec.style.DelimitedText;
import io.understudy.codec.style.DelimitedText.Layout;
import io.understudy.codec.style.Delimiter;
import io.understudy.codec.style.MatrixText;
import io.understudy.codec.style.SerializedValue;
import io.understudy.codec.style.TextParts;
import io.understudy.codec.style.ValueKind;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.validation.parameter.value.SchemaValueReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path parameter, in one of the styles {@code simple}, {@code label} and {@code matrix} or in one of 2.0. */
final class PathParameterReader implements ParameterReader {
    private static final TextParts TEXTS = new TextParts(PercentEncoding::decode);
    private static final List<Delimiter> COMMAS = List.of(Delimiter.COMMA, Delimiter.ENCODED_COMMA);

    private final String name;
    private final ParameterStyle style;
    private final boolean explode;
    private final Layout layout;
    private final boolean object;

    PathParameterReader(Parameter parameter, SchemaValueReader reading) {
        this.name = parameter.name();
        this.style = parameter.style();
        this.explode = parameter.explode();
        this.layout = layout(style, explode);
        this.object = reading.allows(ValueKind.OBJECT);
    }

    private static Layout layout(ParameterStyle style, boolean explode) {
        List<Delimiter> separators = switch (style) {
            case LABEL -> List.of(Delimiter.DOT);
            case SPACE_DELIMITED -> List.of(Delimiter.SPACE);
            case TAB_DELIMITED -> List.of(Delimiter.TAB);
            case PIPE_DELIMITED -> List.of(Delimiter.PIPE);
            default -> COMMAS;
        };
        return new Layout(separators, explode);
    }

    @Override
    public FoundParameter find(RequestParameters request) {
        @Nullable String raw = request.rawPath().get(name);
        if (raw == null) {
            return FoundParameter.ABSENT;
        }
        if (!TEXTS.areWhole(List.of(raw))) {
            return Unreadable.ENCODING;
        }
        return switch (style) {
            case LABEL -> raw.startsWith(".") ? new Present(label(raw.substring(1))) : unlike(".value");
            case MATRIX -> matrix(raw);
            default -> new Present(new DelimitedText(raw, layout, TEXTS));
        };
    }

    /** A list in a label has commas (RFC 6570, section 3.2.5), but dots in the tables of OpenAPI up to 3.1.0. */
    private SerializedValue label(String text) {
        boolean commas = !explode && text.indexOf(',') >= 0;
        return new DelimitedText(text, commas ? new Layout(COMMAS, false) : layout, TEXTS);
    }

    /** {@code ;color=blue}, where an empty value has no equals sign (RFC 6570, section 3.2.7). */
    private FoundParameter matrix(String raw) {
        String start = ";" + name;
        if (explode) {
            MatrixText matrix = new MatrixText(name, raw.isEmpty() ? raw : raw.substring(1), TEXTS);
            return raw.startsWith(";") && (object || matrix.isNamed())
                    ? new Present(matrix)
                    : unlike(object ? ";name=value" : start + "=value");
        }
        if (!raw.startsWith(start + "=") && !raw.equals(start)) {
            return unlike(start + "=value");
        }
        String value = raw.equals(start) ? "" : raw.substring(start.length() + 1);
        return new Present(new DelimitedText(value, layout, TEXTS));
    }

    private static Unreadable unlike(String sample) {
        return new Unreadable("style", "must be written like \"" + sample + "\"");
    }
}
