package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Date and time (时间) without a zone, to the second: {@code 2018-02-08 9:12:20}, the hour with or without a leading zero,
 * and {@code 0000-00-00 00:00:00} where there is none (K07). It is written with the zero.
 *
 * @param text the time as it is written
 */
public record Bangwo8Time(@JsonValue String text) {

    private static final String NOTHING = "0000-00-00 00:00:00";
    private static final int HOUR = 11; // where it begins
    private static final DateTimeFormatter WRITING = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** There is no such time: the entry was never updated, say. */
    public static final Bangwo8Time NONE = new Bangwo8Time(NOTHING);

    /** Takes the hour with or without its zero, and empty text, {@code null} in text and the first day of all for none; refuses what is not a time. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Bangwo8Time {
        text = Nothing.is(text) || text.startsWith("0000-00-00") || text.startsWith("0001-01-01")
                ? NOTHING
                : written(text);
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

    private static String written(String text) {
        boolean shortHour = text.length() == NOTHING.length() - 1;
        String padded = shortHour ? text.substring(0, HOUR) + "0" + text.substring(HOUR) : text;
        if (!hasForm(padded)) {
            throw refusal(text, null);
        }
        try {
            read(padded);
        } catch (DateTimeException e) {
            throw refusal(text, e);
        }
        return padded;
    }

    /** Digits where no time has its zeros, and all else as there. */
    private static boolean hasForm(String padded) {
        if (padded.length() != NOTHING.length()) {
            return false;
        }
        for (int i = 0; i < padded.length(); i++) {
            char mark = NOTHING.charAt(i);
            char found = padded.charAt(i);
            if (mark == '0' ? found < '0' || found > '9' : found != mark) {
                return false;
            }
        }
        return true;
    }

    /** The digits stand where they always do, so that a page of entries is not spent on a formatter. */
    private static LocalDateTime read(String padded) {
        return LocalDateTime.of(
                Integer.parseInt(padded, 0, 4, 10),
                Integer.parseInt(padded, 5, 7, 10),
                Integer.parseInt(padded, 8, 10, 10),
                Integer.parseInt(padded, HOUR, 13, 10),
                Integer.parseInt(padded, 14, 16, 10),
                Integer.parseInt(padded, 17, 19, 10));
    }

    private static IllegalArgumentException refusal(String text, @Nullable DateTimeException cause) {
        return new IllegalArgumentException("\"" + text + "\" is not a time such as 2018-02-08 9:12:20", cause);
    }
}
