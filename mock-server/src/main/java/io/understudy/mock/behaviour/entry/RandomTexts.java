package io.understudy.mock.behaviour.entry;

import io.understudy.declaration.collection.FieldSource.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Random texts.
 *
 * @param source where they come from
 */
public record RandomTexts(RandomGenerator source) {
    private static final String HEX = "0123456789abcdef";
    private static final int DECIMAL = 10;

    /** A random text of one kind. */
    String of(Random random) {
        return switch (random.kind()) {
            case HEX -> hex(random.length());
            case DIGITS -> characters(random.length(), DECIMAL);
            case UUID -> uuid();
        };
    }

    /** So many hexadecimal digits. */
    public String hex(int length) {
        return characters(length, HEX.length());
    }

    private String characters(int length, int kinds) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(HEX.charAt(source.nextInt(kinds)));
        }
        return text.toString();
    }

    /** A UUID of version 4 (RFC 9562, section 5.4). */
    private String uuid() {
        long high = (source.nextLong() & ~0xF000L) | 0x4000L;
        long low = (source.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
