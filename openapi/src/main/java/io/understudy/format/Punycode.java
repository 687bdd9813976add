package io.understudy.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Punycode (RFC 3492): texts of Unicode in letters, digits and hyphens. */
final class Punycode {
    private static final int BASE = 36;
    private static final int LEAST = 1;
    private static final int MOST = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE = 128;

    private Punycode() {}

    /** What a text stands for; empty when it is no Punycode. */
    static Optional<String> decoded(String text) {
        int hyphen = text.lastIndexOf('-');
        List<Integer> codes = new ArrayList<>();
        text.substring(0, Math.max(hyphen, 0)).chars().forEach(codes::add);
        int code = FIRST_CODE;
        int bias = FIRST_BIAS;
        long position = 0;
        int at = hyphen + 1;
        while (at < text.length()) {
            long before = position;
            long weight = 1;
            for (int digits = BASE; ; digits += BASE) {
                int digit = at < text.length() ? Character.digit(text.charAt(at++), 36) : -1;
                // The digits of Punycode are a to z, then 0 to 9.
                digit = digit < 0 ? digit : digit < 10 ? digit + 26 : digit - 10;
                position += digit * weight;
                if (digit < 0 || position > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
                int threshold = threshold(digits, bias);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            int count = codes.size() + 1;
            bias = adapted(position - before, count, before == 0);
            code += (int) (position / count);
            position %= count;
            if (code > Character.MAX_CODE_POINT) {
                return Optional.empty();
            }
            codes.add((int) position++, code);
        }
        StringBuilder decoded = new StringBuilder();
        codes.forEach(decoded::appendCodePoint);
        return Optional.of(decoded.toString());
    }

    /** A text as Punycode. */
    static String encoded(String text) {
        int[] codes = text.codePoints().toArray();
        StringBuilder encoded = new StringBuilder();
        text.codePoints().filter(letter -> letter < FIRST_CODE).forEach(encoded::appendCodePoint);
        int basic = encoded.length();
        int done = basic;
        if (basic > 0) {
            encoded.append('-');
        }
        int code = FIRST_CODE;
        int bias = FIRST_BIAS;
        long delta = 0;
        while (done < codes.length) {
            int least = Integer.MAX_VALUE;
            for (int one : codes) {
                least = one >= code ? Math.min(least, one) : least;
            }
            delta += (long) (least - code) * (done + 1);
            code = least;
            for (int one : codes) {
                if (one < code) {
                    delta++;
                } else if (one == code) {
                    append(encoded, delta, bias);
                    bias = adapted(delta, done + 1, done == basic);
                    delta = 0;
                    done++;
                }
            }
            delta++;
            code++;
        }
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, long delta, int bias) {
        long rest = delta;
        for (int digits = BASE; ; digits += BASE) {
            int threshold = threshold(digits, bias);
            if (rest < threshold) {
                encoded.append(digit(rest));
                return;
            }
            encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(long value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int threshold(int digits, int bias) {
        return Math.min(Math.max(digits - bias, LEAST), MOST);
    }

    private static int adapted(long delta, int count, boolean first) {
        long rest = first ? delta / DAMP : delta / 2;
        rest += rest / count;
        int digits = 0;
        while (rest > (BASE - LEAST) * MOST / 2) {
            rest /= BASE - LEAST;
            digits += BASE;
        }
        return (int) (digits + (BASE - LEAST + 1) * rest / (rest + SKEW));
    }
}
