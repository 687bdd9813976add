package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * Date and time (时间) without a zone, to the second: {@code 2018-02-08 9:12:20}, the hour with or without a leading zero,
 * and {@code 0000-00-00 00:00:00} where there is none (K07). It is written with the zero.
 *
 * @param text the time as it is written
 */
public record Bangwo8Time(@JsonValue String text) {

    private static final String NOTHING = "0000-00-00 00:00:00";
    private static final DateTimeFormatter READING =
            DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITING = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** There is no such time: the entry was never updated, say. */
    public static final Bangwo8Time NONE = new Bangwo8Time(NOTHING);

    /** Takes the hour with or without its zero, and empty text or a date of zeros for none; refuses what is not a time. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Bangwo8Time {
        text = text.isEmpty() || text.startsWith("0000-00-00") ? NOTHING : written(text, read(text));
    }

    /** This time, to the second. */
    public static Bangwo8Time of(LocalDateTime time) {
        return new Bangwo8Time(WRITING.format(time));
    }

    /** The time, if there is one. */
    public Optional<LocalDateTime> time() {
        return text.equals(NOTHING) ? Optional.empty() : Optional.of(read(text));
    }

    @Override
    public String toString() {
        return text;
    }

    /** What is already written so need not be written anew. */
    private static String written(String text, LocalDateTime time) {
        return text.length() == NOTHING.length() ? text : WRITING.format(time);
    }

    private static LocalDateTime read(String text) {
        try {
            return LocalDateTime.parse(text, READING);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a time such as 2018-02-08 9:12:20", e);
        }
    }
}
