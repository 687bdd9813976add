package io.understudy.validation.parameter.style;

import io.understudy.validation.parameter.style.Carried.Present;
import io.understudy.validation.parameter.style.Carried.Unreadable;
import io.understudy.validation.parameter.style.WrittenText.Layout;
import io.understudy.validation.request.NamedTexts;
import io.understudy.validation.request.RequestParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parameter in fields with names: a query, or cookies. */
final class FieldCarrier implements Carrier {
    private final FieldSource source;
    private final String name;
    private final Optional<Layout> layout;
    private final Members members;

    /**
     * @param layout how the value is laid out in one field; empty when it is spread over several
     * @param members which fields are members of the value, when it is an object that is spread
     */
    FieldCarrier(FieldSource source, String name, Optional<Layout> layout, Members members) {
        this.source = source;
        this.name = name;
        this.layout = layout;
        this.members = members;
    }

    @Override
    public Carried find(RequestParameters request) {
        NamedTexts fields = source.fields(request);
        List<String> values = fields.all(name);
        if (layout.isPresent() && values.size() == 1) {
            return text(values, layout.get());
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        members.in(fields).forEach(member -> found.put(member.getKey(), member.getValue()));
        if (values.isEmpty() && found.isEmpty()) {
            return Carried.ABSENT;
        }
        Texts texts = source.texts(values);
        return texts.areWhole(values) && found.values().stream().allMatch(texts::areWhole)
                ? new Present(new WrittenFields(values, found, layout.isEmpty(), texts))
                : Unreadable.ENCODING;
    }

    private Carried text(List<String> value, Layout laidOut) {
        Texts texts = source.texts(value);
        return texts.areWhole(value) ? new Present(new WrittenText(value.get(0), laidOut, texts)) : Unreadable.ENCODING;
    }
}
