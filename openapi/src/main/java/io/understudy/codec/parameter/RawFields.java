package io.understudy.codec.parameter;

import io.understudy.codec.EncodedField;
import io.understudy.codec.PercentEncoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a query or the cookies of a request: texts as they were written, by decoded name, in the order in which
 * the names first came.
 */
public final class RawFields {
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private boolean nameBroken;

    /** The fields of a query; a field without an equals sign has an empty text. */
    static RawFields ofQuery(String query) {
        RawFields fields = new RawFields();
        EncodedField.of(query).forEach(fields::addField);
        return fields;
    }

    /**
     * The cookies of {@code Cookie} headers (RFC 6265, section 4.2.1); a pair without a name is passed over.
     *
     * @param separators the characters that stand between two cookies
     */
    static RawFields ofCookies(List<String> headers, String separators) {
        RawFields cookies = new RawFields();
        EncodedField.cookies(headers, separators).forEach(cookie -> cookies.add(cookie.name(), cookie.value()));
        return cookies;
    }

    private void addField(EncodedField field) {
        PercentEncoding.decodeForm(field.name())
                .ifPresentOrElse(name -> add(name, field.value()), () -> nameBroken = true);
    }

    private void add(String name, String text) {
        texts.computeIfAbsent(name, first -> new ArrayList<>(1)).add(text);
    }

    /** All texts with this name; empty for none. */
    public List<String> all(String name) {
        return Collections.unmodifiableList(texts.getOrDefault(name, List.of()));
    }

    /** Every name with its texts, not to be changed. */
    public Map<String, List<String>> byName() {
        return Collections.unmodifiableMap(texts);
    }

    /** Whether a name's percent-encoding is broken, so that nobody can say which parameter was meant. */
    public boolean isNameBroken() {
        return nameBroken;
    }
}
