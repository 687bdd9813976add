package io.understudy.verify.law.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The entries that a list shows. */
final class Items {
    private Items() {}

    /** The items of the outermost list of objects in a body; empty when there is none. */
    static List<JsonNode> of(JsonNode body) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            JsonNode value = open.poll();
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                List<JsonNode> items = new ArrayList<>();
                value.forEach(items::add);
                return items;
            }
            if (value.isObject()) {
                value.forEach(open::add);
            }
        }
        return List.of();
    }

    /** The name of the member that a parameter is called after, without case and separators. */
    static Optional<String> member(JsonNode item, String parameter) {
        return item.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> plain(name).equals(plain(parameter)))
                .findFirst();
    }

    static String plain(String name) {
        return name.replaceAll("[_\\-\\[\\]]", "").toLowerCase(Locale.ROOT);
    }
}
