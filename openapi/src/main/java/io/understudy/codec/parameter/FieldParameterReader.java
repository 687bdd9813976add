package io.understudy.codec.parameter;

import io.understudy.codec.parameter.FoundParameter.Present;
import io.understudy.codec.parameter.FoundParameter.Unreadable;
import io.understudy.codec.style.DelimitedText;
import io.understudy.codec.style.DelimitedText.Layout;
import io.understudy.codec.style.RepeatedFields;
import io.understudy.codec.style.TextParts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parameter in fields with names: a query, or cookies. */
final class FieldParameterReader implements ParameterReader {
    private final FieldLocation source;
    private final String name;
    private final Optional<Layout> layout;
    private final ObjectFields members;

    /**
     * @param layout how the value is laid out in one field; empty when it is spread over several
     * @param members which fields are members of the value, when it is an object that is spread
     */
    FieldParameterReader(FieldLocation source, String name, Optional<Layout> layout, ObjectFields members) {
        this.source = source;
        this.name = name;
        this.layout = layout;
        this.members = members;
    }

    @Override
    public FoundParameter find(RequestParameters request) {
        RawFields fields = source.fields(request);
        List<String> values = fields.all(name);
        if (layout.isPresent() && values.size() == 1) {
            return text(values, layout.get());
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        members.in(fields).forEach(member -> found.put(member.getKey(), member.getValue()));
        if (values.isEmpty() && found.isEmpty()) {
            return FoundParameter.ABSENT;
        }
        TextParts texts = source.texts(values);
        return texts.areWhole(values) && found.values().stream().allMatch(texts::areWhole)
                ? new Present(new RepeatedFields(values, found, layout.isEmpty(), texts))
                : Unreadable.ENCODING;
    }

    private FoundParameter text(List<String> value, Layout laidOut) {
        TextParts texts = source.texts(value);
        return texts.areWhole(value)
                ? new Present(new DelimitedText(value.get(0), laidOut, texts))
                : Unreadable.ENCODING;
    }
}
