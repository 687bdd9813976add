package io.understudy.codec.parameter;

import io.understudy.validation.parameter.value.SchemaValueReader;
import io.understudy.validation.parameter.value.TypedAlternative;
import io.understudy.validation.parameter.value.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which fields of a request are members of an object that is spread over them, each member a field of its own.
 *
 * @param declared the names of the members that the schema declares
 * @param open whether the object takes other names too
 * @param taken names that are those of other parameters
 */
record ObjectFields(Set<String> declared, boolean open, Set<String> taken) {
    /** The members that an object which is spread over fields takes from them; none when the value is no object. */
    static ObjectFields of(SchemaValueReader reading, Set<String> taken) {
        List<TypedAlternative> objects = reading.alternatives().stream()
                .filter(alternative -> alternative.types().contains(ValueType.OBJECT))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        objects.forEach(object -> names.addAll(object.properties().keySet()));
        boolean open = objects.stream()
                .anyMatch(object ->
                        object.others().isPresent() || object.properties().isEmpty());
        return new ObjectFields(names, open, taken);
    }

    /** Of what is no object. */
    static final ObjectFields NONE = new ObjectFields(Set.of(), false, Set.of());

    /** The members that are there, with their texts as they were written. */
    Stream<Map.Entry<String, List<String>>> in(RawFields fields) {
        return open
                ? fields.byName().entrySet().stream()
                        .filter(field -> declared.contains(field.getKey()) || !isTaken(field.getKey()))
                : declared.stream()
                        .filter(name -> fields.byName().containsKey(name))
                        .map(name -> Map.entry(name, fields.all(name)));
    }

    private boolean isTaken(String name) {
        int bracket = name.indexOf('[');
        return taken.contains(name) || (bracket > 0 && taken.contains(name.substring(0, bracket)));
    }
}
