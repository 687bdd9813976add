package io.understudy.codec.form;

import io.understudy.codec.EncodedField;
import io.understudy.codec.format.ViolationCollector;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a form by name, in the order in which the names first came, and which of them were made use of. */
final class FormFields {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> bracketed = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private FormFields() {}

    /** The fields of a form; empty when one is malformed, which the report says then. */
    static Optional<FormFields> parse(String form, Charset charset, ViolationCollector report) {
        FormFields fields = new FormFields();
        FormDecoder text = new FormDecoder(charset, report);
        int number = 0;
        for (EncodedField field : EncodedField.of(form)) {
            number++;
            Optional<String> name = text.decode(field.name(), number);
            Optional<String> value = name.isEmpty() ? name : text.decode(field.value(), number);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            fields.add(name.get(), value.get());
        }
        return Optional.of(fields);
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, first -> new ArrayList<>(1)).add(value);
        int bracket = name.indexOf('[');
        if (bracket > 0) {
            bracketed
                    .computeIfAbsent(name.substring(0, bracket), first -> new LinkedHashMap<>())
                    .computeIfAbsent(name.substring(bracket), first -> new ArrayList<>(1))
                    .add(value);
        }
    }

    /** The values of a field; empty when it is not there. The field counts as used from now on. */
    List<String> take(String name) {
        List<String> found = values.get(name);
        if (found == null) {
            return List.of();
        }
        used.add(name);
        return found;
    }

    /** The values of the fields named {@code name[...]}, by the brackets, which do not count as used by this. */
    Map<String, List<String>> bracketed(String name) {
        return bracketed.getOrDefault(name, Map.of());
    }

    /** The fields that nobody took. */
    Map<String, List<String>> left() {
        Map<String, List<String>> left = new LinkedHashMap<>(values);
        left.keySet().removeAll(used);
        return left;
    }
}
