package io.understudy.generation.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts in a format that are shorter or longer than the usual one. Each format has a few candidates, the most readable
 * first; whoever asks takes the first whose length is permitted.
 */
final class FormatLengths {
    private static final int LABEL = 63;
    private static final int LOCAL_PART = 64;
    private static final int GROUP = 4;
    private static final List<String> DOMAINS = List.of("example.com", "test.com", "ab.io", "a.io", "a");

    private FormatLengths() {}

    /**
     * The candidates.
     *
     * @param usual the text that has the wrong length
     * @param number which text of the series is wanted, not negative
     */
    static Stream<String> texts(String format, String usual, long number, int least, int most) {
        return switch (format) {
            case "date-time", "time" -> Stream.of(withFraction(usual, number, least));
            case "duration" -> Stream.of("P" + digits(number + 1, Math.max(least - 2, 1)) + "D");
            case "email", "idn-email" -> emails(number, least);
            case "hostname", "idn-hostname" -> hosts(number).map(host -> padded(host, least));
            case "ipv4" -> ipv4(number);
            case "ipv6" -> ipv6(number, least);
            case "uri", "url", "iri", "uri-template" ->
                Stream.of(usual, "http://a.io/" + short36(number), "a:" + short36(number), "a:")
                        .map(text -> filled(text, text.contains("/") ? "/" : "", least));
            case "uri-reference", "iri-reference", "json-pointer" ->
                Stream.of(usual, "/" + short36(number), "").map(text -> filled(text, "/", least));
            case "relative-json-pointer" ->
                Stream.of(Long.toString(number % 10), usual).map(text -> filled(text, "/", least));
            case "byte" -> Stream.of(base64(number, least, most));
            case "regex" -> Stream.of("^[a-z]+" + "x".repeat(Math.max(0, least - 8)) + "$", short36(number), "");
            default -> Stream.empty();
        };
    }

    private static String short36(long number) {
        return Long.toString(number % (36 * 36), Character.MAX_RADIX);
    }

    private static String digits(long number, int length) {
        String text = Long.toString(number % 1_000_000_000L);
        return text.length() >= length
                ? text.substring(text.length() - length).replaceFirst("^0", "1")
                : "1" + "0".repeat(length - text.length() - 1) + text;
    }

    /** A time with as many digits of the second's fraction as are needed. */
    private static String withFraction(String usual, long number, int least) {
        int places = Math.max(least - usual.length() - 1, 1);
        String fraction = (Long.toString(number % 1000) + "0".repeat(places)).substring(0, places);
        return usual.replace("Z", "." + fraction + "Z");
    }

    private static Stream<String> emails(long number, int least) {
        return DOMAINS.stream()
                .flatMap(domain -> Stream.of("user" + (number == 0 ? "" : short36(number)), "u" + short36(number), "u")
                        .map(local -> {
                            int missing = least - local.length() - 1 - domain.length();
                            String longer =
                                    local + "x".repeat(Math.max(0, Math.min(missing, LOCAL_PART - local.length())));
                            return longer + "@" + padded(domain, least - longer.length() - 1);
                        }));
    }

    private static Stream<String> hosts(long number) {
        String prefix = number == 0 ? "" : "h" + short36(number) + ".";
        return Stream.concat(
                DOMAINS.stream().map(domain -> prefix + domain),
                Stream.of("h" + short36(number), Long.toString(10 + number % 26, Character.MAX_RADIX)));
    }

    /** A host name with labels before it, each as long as one may be, until it is long enough. */
    private static String padded(String host, int least) {
        StringBuilder text = new StringBuilder(host);
        while (text.length() < least) {
            int missing = least - text.length() - 1;
            // A single missing character cannot be a label and its dot, so that the label before it gives way.
            int label = missing == LABEL + 1 ? LABEL - 1 : Math.max(1, Math.min(missing, LABEL));
            text.insert(0, "x".repeat(label) + ".");
        }
        return text.length() > least && least > host.length() ? "x" + host : text.toString();
    }

    private static Stream<String> ipv4(long number) {
        long one = 1 + number % 9;
        long two = 10 + number % 90;
        long three = 100 + number % 100;
        return Stream.of(
                "192.168.1." + two,
                "192.168.10." + two,
                "192.168.10." + three,
                "192.168.100." + three,
                "192.168.1." + one,
                "10.0.10." + two,
                "10.0.0." + two,
                "10.0.0." + one,
                "1.1.1." + one);
    }

    /** From the shortest notation to the longest, with zeros before the digits of the groups until it is long enough. */
    private static Stream<String> ipv6(long number, int least) {
        String last = Long.toHexString(number % 0xfff + 1);
        return Stream.of(
                        "2001:db8::" + last,
                        "2001:db8::1:" + last,
                        "2001:db8:0:0:0:0:0:" + last,
                        "fe80::" + last,
                        "::" + last,
                        "::" + (1 + number % 9),
                        "::")
                .map(address -> zeroed(address, least));
    }

    private static String zeroed(String address, int least) {
        List<String> groups = new ArrayList<>(List.of(address.split(":", -1)));
        int missing = least - address.length();
        for (int index = groups.size() - 1; index >= 0 && missing > 0; index--) {
            String group = groups.get(index);
            int zeros = group.isEmpty() ? 0 : Math.min(missing, GROUP - group.length());
            groups.set(index, "0".repeat(zeros) + group);
            missing -= zeros;
        }
        return String.join(":", groups);
    }

    private static String filled(String text, String separator, int least) {
        int missing = least - text.length() - separator.length();
        return text.length() >= least ? text : text + (missing < 0 ? "x" : separator + "x".repeat(missing));
    }

    /** As many whole groups of four characters as are needed, or as there is room for. */
    private static String base64(long number, int least, int most) {
        int longest = most / GROUP * GROUP;
        int length = Math.min(longest, (Math.max(least, 8) + GROUP - 1) / GROUP * GROUP);
        byte[] bytes = new byte[length / GROUP * 3];
        byte[] word = ("string" + (number == 0 ? "" : number)).getBytes(StandardCharsets.US_ASCII);
        IntStream.range(0, bytes.length).forEach(index -> bytes[index] = word[index % word.length]);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
