package io.understudy.contract.reading.source;

import java.util.Locale;
import java.util.function.Function;

/** The two notations that an OpenAPI document can be written in. */
enum TextFormat {
    /** RFC 8259. */
    JSON {
        @Override
        <E extends TreeEvents> E tell(String text, Function<Cursor, E> listener) throws UnusableSourceException {
            return new JsonText(text).tell(listener);
        }
    },
    /** YAML 1.2. */
    YAML {
        @Override
        <E extends TreeEvents> E tell(String text, Function<Cursor, E> listener) throws UnusableSourceException {
            return new YamlText(text).tell(listener);
        }
    };

    /**
     * Tells a text value by value.
     *
     * @param listener makes the listener, which may ask the cursor where the teller stands
     * @return the listener
     */
    abstract <E extends TreeEvents> E tell(String text, Function<Cursor, E> listener) throws UnusableSourceException;

    /** The notation of a file: what its name says, and otherwise what its first character suggests. */
    static TextFormat of(String fileName, String text) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return YAML;
        }
        String start = text.stripLeading();
        return lower.endsWith(".json") || start.startsWith("{") || start.startsWith("[") ? JSON : YAML;
    }
}
