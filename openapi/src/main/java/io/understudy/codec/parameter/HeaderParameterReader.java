package io.understudy.codec.parameter;

import io.understudy.codec.parameter.FoundParameter.Present;
import io.understudy.codec.style.DelimitedText;
import io.understudy.codec.style.DelimitedText.Layout;
import io.understudy.codec.style.TextParts;
import java.util.List;
import java.util.Optional;

/**
 * A header parameter. Its text is not percent-encoded, and fields of the same name are one list (RFC 9110, section 5.3).
 *
 * @param name the name, in any case
 * @param layout how arrays and objects are laid out
 */
record HeaderParameterReader(String name, Layout layout) implements ParameterReader {
    private static final TextParts TEXTS = new TextParts(Optional::of);

    @Override
    public FoundParameter find(RequestParameters request) {
        List<String> fields = request.header(name);
        return fields.isEmpty()
                ? FoundParameter.ABSENT
                : new Present(new DelimitedText(String.join(", ", fields).strip(), layout, TEXTS));
    }
}
