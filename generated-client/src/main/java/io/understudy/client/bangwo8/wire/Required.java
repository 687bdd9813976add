package io.understudy.client.bangwo8.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an envelope must hold. */
final class Required {

    private Required() {}

    static <T> T field(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the answer has no " + name);
        }
        return value;
    }

    static <T> List<T> list(String name, @Nullable List<T> values) {
        List<T> list = field(name, values);
        if (list.contains(null)) {
            throw new IllegalArgumentException("the list of " + name + " holds null");
        }
        return list;
    }
}
