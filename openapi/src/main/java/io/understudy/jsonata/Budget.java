package io.understudy.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluation may take: steps, steps within steps, and the length of each value. None of it depends on the
 * clock, so that an expression does the same on a busy machine. Used by one thread, once.
 */
final class Budget {
    private static final int MOST_STEPS = 1_000_000;

    /** Each takes a few frames of the thread's stack. */
    private static final int MOST_DEPTH = 400;

    /** Characters of a text, or items of a list. */
    private static final int LONGEST = 1_000_000;

    private int steps;
    private int depth;

    private Budget() {}

    /** Says that an evaluation has used up what it may take. */
    static final class SpentException extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        SpentException(String message) {
            super(message);
        }
    }

    /** Bounds whatever is evaluated in a frame, and the functions that make a long text of short ones in one step. */
    static void bound(Frame frame) {
        Budget budget = new Budget();
        frame.setEvaluateEntryCallback((symbol, input, inner) -> budget.enter());
        frame.setEvaluateExitCallback((symbol, input, inner, result) -> budget.leave(result));
        frame.bind("pad", new JFunction((input, arguments) -> pad(arguments), "<s-ns?:s>"));
        frame.bind("join", new JFunction((input, arguments) -> join(arguments), "<a<s>s?:s>"));
        frame.bind("replace", new JFunction((input, arguments) -> replace(arguments), "<s-(sf)(sf)n?:s>"));
    }

    private void enter() {
        if (++steps > MOST_STEPS) {
            throw new SpentException("it takes more than 1,000,000 steps");
        }
        if (++depth > MOST_DEPTH) {
            throw new SpentException("it calls itself too often");
        }
    }

    private void leave(@Nullable Object result) {
        depth--;
        if (result instanceof CharSequence text) {
            limit(text.length());
        } else if (result instanceof Collection<?> items) {
            limit(items.size());
        }
    }

    private static void limit(long length) {
        if (length > LONGEST) {
            throw new SpentException("it makes a value of more than 1,000,000 characters or items");
        }
    }

    private static @Nullable Object pad(List<?> arguments) {
        limit(arguments.get(1) instanceof Number width ? Math.abs(width.longValue()) : 0);
        return Functions.pad(text(arguments, 0), (Number) arguments.get(1), text(arguments, 2));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object join(List<?> arguments) {
        List<String> parts = (List<String>) arguments.get(0);
        String separator = text(arguments, 1);
        if (parts != null) {
            limit(parts.size() * (long) (separator == null ? 0 : separator.length()));
        }
        return Functions.join(parts, separator);
    }

    private static @Nullable Object replace(List<?> arguments) {
        String text = text(arguments, 0);
        if (text != null && arguments.get(2) instanceof String replacement && replacement.length() > 1) {
            limit(text.length() * (long) replacement.length() / 10);
        }
        Object most = arguments.size() > 3 ? arguments.get(3) : null;
        return Functions.replace(
                text, arguments.get(1), arguments.get(2), most instanceof Number number ? number.intValue() : null);
    }

    private static @Nullable String text(List<?> arguments, int index) {
        return index < arguments.size() ? (String) arguments.get(index) : null;
    }
}
