package io.understudy.generation.data;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * Texts in the formats of JSON Schema 2020-12 (Validation, section 7.3) and of the OpenAPI Format Registry. Each format
 * has a series of texts: number 0 is the sample that people know, the others differ from it.
 */
public final class TextFormats {
    private static final Instant INSTANT = Instant.parse("2019-08-24T14:15:22Z");
    private static final LocalDate DATE = LocalDate.ofInstant(INSTANT, ZoneOffset.UTC);
    private static final LocalTime TIME = LocalTime.ofInstant(INSTANT, ZoneOffset.UTC);
    private static final long TEN_YEARS_OF_DAYS = 3653;
    private static final UUID SAMPLE = UUID.fromString("497f6eca-6276-4993-bfeb-53cbbbba6f08");

    private static final Map<String, LongFunction<String>> FORMATS = Map.ofEntries(
            Map.entry("date-time", TextFormats::dateTime),
            Map.entry("date", n -> DATE.plusDays(n % TEN_YEARS_OF_DAYS).toString()),
            Map.entry("time", n -> TIME.plusSeconds(n).format(DateTimeFormatter.ISO_LOCAL_TIME) + "Z"),
            Map.entry("duration", n -> "P" + (n % 365 + 1) + "D"),
            Map.entry("email", n -> "user" + suffix(n) + "@example.com"),
            Map.entry("idn-email", n -> "user" + suffix(n) + "@example.com"),
            Map.entry("hostname", n -> (n == 0 ? "" : "host" + n % 100_000 + ".") + "example.com"),
            Map.entry("idn-hostname", n -> (n == 0 ? "" : "host" + n % 100_000 + ".") + "example.com"),
            Map.entry("ipv4", n -> "192.168." + n / 254 % 256 + "." + (n % 254 + 1)),
            Map.entry("ipv6", n -> "2001:db8::" + Long.toHexString(n % 0xffff + 1)),
            Map.entry("uri", n -> "http://example.com" + path(n)),
            Map.entry("url", n -> "http://example.com" + path(n)),
            Map.entry("iri", n -> "http://example.com" + path(n)),
            Map.entry("uri-reference", n -> "/example" + path(n)),
            Map.entry("iri-reference", n -> "/example" + path(n)),
            Map.entry("uri-template", n -> "http://example.com" + path(n) + "/{id}"),
            Map.entry("uuid", TextFormats::uuid),
            Map.entry("json-pointer", n -> "/pointer" + path(n)),
            Map.entry("relative-json-pointer", n -> n % 100 + "/pointer"),
            Map.entry("regex", n -> "^[a-z]+" + suffix(n) + "$"),
            Map.entry("byte", n -> base64("string" + suffix(n))));

    private TextFormats() {}

    /** Whether texts of this format are more than any text. */
    public static boolean known(String format) {
        return FORMATS.containsKey(format);
    }

    /**
     * A text in a format.
     *
     * @param format the format's name
     * @param number which text of the series, not negative
     * @param least how long it should be at least, where the format leaves room for that
     * @return the text; empty when the format is not known
     */
    public static Optional<String> text(String format, long number, int least) {
        return text(format, number, least, Integer.MAX_VALUE);
    }

    /**
     * A text in a format.
     *
     * @param format the format's name
     * @param number which text of the series, not negative
     * @param least how long it should be at least, where the format leaves room for that
     * @param most how long it should be at most, in the same way
     * @return the text; empty when the format is not known
     */
    public static Optional<String> text(String format, long number, int least, int most) {
        LongFunction<String> series = FORMATS.get(format);
        if (series == null) {
            return Optional.empty();
        }
        String text = series.apply(number);
        if (text.length() >= least && text.length() <= most) {
            return Optional.of(text);
        }
        return Optional.of(FormatLengths.texts(format, text, number, least, most)
                .filter(one -> one.length() >= least && one.length() <= most)
                .findFirst()
                .orElse(text));
    }

    private static String dateTime(long number) {
        return INSTANT.plus(Duration.ofSeconds(
                        number % Duration.ofDays(TEN_YEARS_OF_DAYS).toSeconds()))
                .toString();
    }

    /** Version 4 (RFC 9562, section 5.4), made from the number alone. */
    private static String uuid(long number) {
        if (number == 0) {
            return SAMPLE.toString();
        }
        long high = (mixed(number) & ~0xf000L) | 0x4000L;
        long low = (mixed(~number) & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low).toString();
    }

    /** The finaliser of SplitMix64: neighbouring numbers give results that look unrelated. */
    private static long mixed(long number) {
        long z = number * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static String suffix(long number) {
        return number == 0 ? "" : Long.toString(number % 100_000);
    }

    private static String path(long number) {
        return number == 0 ? "" : "/" + number % 100_000;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
