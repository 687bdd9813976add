package io.understudy.declaration.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** How a time is written. */
public sealed interface TimeFormat {

    /** The seconds since 1970, as a number. */
    record EpochSeconds() implements TimeFormat {}

    /** A pattern of {@link DateTimeFormatter}. */
    record Pattern(DateTimeFormatter formatter) implements TimeFormat {}

    /**
     * The format that is called so: {@code ISO} for RFC 3339 without fractions of a second, {@code epoch-seconds}, or a
     * pattern such as {@code yyyy-MM-dd H:mm:ss}.
     *
     * @throws IllegalArgumentException when it is no pattern
     */
    static TimeFormat of(String name) {
        return switch (name) {
            case "ISO" -> new Pattern(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT));
            case "epoch-seconds" -> new EpochSeconds();
            default -> new Pattern(DateTimeFormatter.ofPattern(name, Locale.ROOT));
        };
    }

    /** A time as it is written. */
    default JsonNode write(Instant instant, ZoneId zone) {
        return this instanceof Pattern pattern
                ? TextNode.valueOf(pattern.formatter().format(instant.atZone(zone)))
                : LongNode.valueOf(instant.getEpochSecond());
    }

    /** The time that is written so, as if in one zone; empty when it is none, such as {@code 0000-00-00 00:00:00}. */
    default Optional<LocalDateTime> read(String text) {
        try {
            if (this instanceof Pattern pattern) {
                TemporalAccessor parsed =
                        pattern.formatter().parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
                return Optional.of(local(parsed));
            }
            return Optional.of(LocalDateTime.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(TemporalAccessor parsed) {
        if (parsed instanceof ZonedDateTime zoned) {
            return LocalDateTime.ofInstant(zoned.toInstant(), ZoneOffset.UTC);
        }
        return parsed instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) parsed;
    }
}
