package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A value that an expression selects.
 *
 * @param parent what it stands in; empty for the whole document
 * @param key its name in the object, or its index in the array, that it stands in; {@code ""} for the whole document
 * @param value the value; shared, not to be changed
 */
public record Match(Optional<Match> parent, String key, JsonNode value) {
    private static final URI HERE = URI.create("");

    static Match root(JsonNode document) {
        return new Match(Optional.empty(), "", document);
    }

    Match member(String name, JsonNode child) {
        return new Match(Optional.of(this), name, child);
    }

    Match item(int index) {
        return new Match(Optional.of(this), Integer.toString(index), value.get(index));
    }

    /** Where it stands, as a JSON pointer (RFC 6901). */
    public String pointer() {
        Deque<String> keys = new ArrayDeque<>();
        for (Match match = this; match.parent.isPresent(); match = match.parent.get()) {
            keys.push(match.key);
        }
        Place place = new Place(HERE, "");
        for (String step : keys) {
            place = place.child(step);
        }
        return place.pointer();
    }
}
