package io.understudy.declaration.reading;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.diagnostic.DiagnosticSink;
import io.understudy.document.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A value in a declaration whose form the schema has judged already.
 *
 * @param json the value; missing when nothing stands there
 * @param place where it stands
 * @param report where findings go
 * @param trusted whether somebody vouches for the contract
 */
record DeclaredValue(JsonNode json, Place place, DiagnosticSink report, boolean trusted) {
    static final String RULE = "x-mock";

    DeclaredValue child(String name) {
        return new DeclaredValue(json.path(name), place.child(name), report, trusted);
    }

    boolean has(String name) {
        return json.has(name);
    }

    /** The value at a name, if there is one. */
    Optional<DeclaredValue> optional(String name) {
        return has(name) ? Optional.of(child(name)) : Optional.empty();
    }

    List<DeclaredValue> items(String name) {
        DeclaredValue list = child(name);
        List<DeclaredValue> items = new ArrayList<>();
        for (int index = 0; index < list.json.size(); index++) {
            items.add(new DeclaredValue(list.json.get(index), list.place.child(index), report, trusted));
        }
        return items;
    }

    /** The values of the members of the object at a name, by their names. */
    Map<String, DeclaredValue> members(String name) {
        DeclaredValue object = child(name);
        Map<String, DeclaredValue> members = new LinkedHashMap<>();
        object.json.properties().forEach(member -> members.put(member.getKey(), object.child(member.getKey())));
        return members;
    }

    /** The same, each member read; what cannot be read is left out. */
    <T> Map<String, T> members(String name, Function<DeclaredValue, Optional<T>> reading) {
        Map<String, T> read = new LinkedHashMap<>();
        members(name).forEach((key, spot) -> reading.apply(spot).ifPresent(value -> read.put(key, value)));
        return Collections.unmodifiableMap(read);
    }

    String text() {
        return json.asText();
    }

    Optional<String> text(String name) {
        return optional(name).map(DeclaredValue::text);
    }

    Set<String> texts(String name) {
        Set<String> texts = new LinkedHashSet<>();
        json.path(name).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    Optional<JsonPointer> pointer(String name) {
        return text(name).map(JsonPointer::compile);
    }

    void error(String sentence) {
        report.error(RULE, place, sentence);
    }
}
