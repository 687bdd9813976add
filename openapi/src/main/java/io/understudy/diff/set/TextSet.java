package io.understudy.diff.set;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which texts are taken.
 *
 * @param least how many characters (code points) there must be
 * @param most how many there may be
 * @param patterns regular expressions that each must match somewhere
 * @param formats formats that each must hold
 */
public record TextSet(int least, int most, Set<String> patterns, Set<String> formats) {
    /** No limit. */
    public static final int ENDLESS = Integer.MAX_VALUE;

    static final TextSet ALL = new TextSet(0, ENDLESS, Set.of(), Set.of());

    /** Formats whose texts fit other formats as well (RFC 3986, 3987, 5890, 6531). */
    private static final Map<String, Set<String>> WIDER = Map.of(
            "uri", Set.of("uri-reference", "iri", "iri-reference"),
            "url", Set.of("uri", "uri-reference", "iri", "iri-reference"),
            "iri", Set.of("iri-reference"),
            "uri-reference", Set.of("iri-reference"),
            "email", Set.of("idn-email"),
            "hostname", Set.of("idn-hostname"));

    /** Lengths that a format brings with it. */
    private static final Map<String, int[]> LENGTHS = Map.of(
            "uuid", new int[] {36, 36},
            "date", new int[] {10, 10},
            "ipv4", new int[] {7, 15});

    public static TextSet lengths(int least, int most) {
        return new TextSet(least, most, Set.of(), Set.of());
    }

    public static TextSet pattern(String pattern) {
        return new TextSet(0, ENDLESS, Set.of(pattern), Set.of());
    }

    public static TextSet format(String format) {
        return new TextSet(0, ENDLESS, Set.of(), Set.of(format));
    }

    TextSet meet(TextSet other) {
        return new TextSet(
                Math.max(least, other.least),
                Math.min(most, other.most),
                union(patterns, other.patterns),
                union(formats, other.formats));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    public boolean isEmpty() {
        return least > most;
    }

    /** Whether any text is taken. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The least length, be it one that a format brings with it. */
    public int shortest() {
        return lengths().mapToInt(length -> length[0]).reduce(least, Math::max);
    }

    /** The greatest length, be it one that a format brings with it. */
    public int longest() {
        return lengths().mapToInt(length -> length[1]).reduce(most, Math::min);
    }

    private Stream<int[]> lengths() {
        return formats.stream().map(LENGTHS::get).filter(Objects::nonNull);
    }

    /** Whether a text has a permitted length and matches all patterns; its format is not looked at. */
    public boolean contains(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= least
                && length <= most
                && patterns.stream().allMatch(pattern -> Patterns.matches(pattern, text));
    }

    /** Whether these texts hold a format. */
    public boolean hold(String format) {
        return formats.contains(format)
                || formats.stream()
                        .anyMatch(own -> WIDER.getOrDefault(own, Set.of()).contains(format));
    }
}
