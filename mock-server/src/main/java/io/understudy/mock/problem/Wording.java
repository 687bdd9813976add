package io.understudy.mock.problem;

import java.util.List;

/** How lists read in a sentence. */
final class Wording {
    private Wording() {}

    /** The items as {@code a}, {@code a and b}, or {@code a, b and c}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
