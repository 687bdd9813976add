package io.understudy.mock.problem;

import io.understudy.validation.Violation;
import java.util.List;

/** How several things read in one sentence. */
public final class Wording {
    private Wording() {}

    /** The items as {@code a}, {@code a and b}, or {@code a, b and c}. */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The first of all that is wrong, and how much more there is in the member {@code validation}. */
    public static String first(List<Violation> violations) {
        int more = violations.size() - 1;
        return violations.get(0).message() + (more == 0 ? "." : "; and " + more + " more, see validation.");
    }
}
