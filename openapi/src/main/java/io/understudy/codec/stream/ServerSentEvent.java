package io.understudy.codec.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One event of an event stream (WHATWG HTML, section 9.2).
 *
 * @param event its type, unless it is a plain message
 * @param data its data, possibly of several lines
 * @param id what the next connection can name as the last event that came
 * @param retry after how many milliseconds the connection is made anew when it breaks
 */
record ServerSentEvent(Optional<String> event, String data, Optional<String> id, Optional<Long> retry) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    /** An event of nothing but data. */
    static ServerSentEvent of(String data) {
        return new ServerSentEvent(Optional.empty(), data, Optional.empty(), Optional.empty());
    }

    /** The event with the empty line that ends it. */
    String text() {
        StringBuilder text = new StringBuilder();
        event.ifPresent(type -> field(text, "event", oneLine(type)));
        id.ifPresent(last -> field(text, "id", oneLine(last).replace("\0", "")));
        retry.ifPresent(delay -> field(text, "retry", delay.toString()));
        for (String line : LINE_END.split(data, -1)) {
            field(text, "data", line);
        }
        return text.append('\n').toString();
    }

    private static String oneLine(String text) {
        return LINE_END.matcher(text).replaceAll(" ");
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    /** The events of a stream. One without data, or without an empty line at its end, is none. */
    static List<ServerSentEvent> parse(String stream) {
        List<ServerSentEvent> events = new ArrayList<>();
        Fields fields = new Fields();
        // What follows the last line end is not a whole line.
        String[] lines = LINE_END.split(stream, -1);
        for (int index = 0; index < lines.length - 1; index++) {
            if (lines[index].isEmpty()) {
                fields.event().ifPresent(events::add);
                fields = new Fields();
            } else {
                fields.add(lines[index]);
            }
        }
        return events;
    }

    /** The fields of one event as far as they are read. */
    private static final class Fields {
        private final List<String> data = new ArrayList<>();
        private @Nullable String event;
        private @Nullable String id;
        private @Nullable Long retry;

        void add(String line) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
            switch (name) {
                case "event" -> event = value;
                case "data" -> data.add(value);
                case "id" -> id = value.indexOf('\0') < 0 ? value : id;
                case "retry" -> retry = DIGITS.matcher(value).matches() ? Long.valueOf(value) : retry;
                default -> {
                    // A comment, or a field that nobody knows.
                }
            }
        }

        Optional<ServerSentEvent> event() {
            return data.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ServerSentEvent(
                            Optional.ofNullable(event),
                            String.join("\n", data),
                            Optional.ofNullable(id),
                            Optional.ofNullable(retry)));
        }
    }
}
