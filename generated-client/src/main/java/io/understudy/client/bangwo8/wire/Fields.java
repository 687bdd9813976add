package io.understudy.client.bangwo8.wire;

import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.values.Bangwo8Time;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Fields that may be missing, as values that may not. */
public final class Fields {

    private Fields() {}

    /** The text, or empty text. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The id of this name, which must be there. */
    public static long id(String name, @Nullable WholeNumber value) {
        if (value == null) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value.value();
    }

    /** The number, or 0. */
    public static long number(@Nullable WholeNumber value) {
        return value == null ? 0 : value.value();
    }

    /** The number of somebody; the vendor writes 0 where there is nobody (K01). */
    public static OptionalLong somebody(@Nullable WholeNumber value) {
        return value == null || value.value() == 0 ? OptionalLong.empty() : OptionalLong.of(value.value());
    }

    /** The time, if there is one. */
    public static Optional<LocalDateTime> time(@Nullable Bangwo8Time value) {
        return value == null ? Optional.empty() : value.time();
    }
}
