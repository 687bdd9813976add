package io.understudy.validation.schema;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a contract, bounded in work rather than in time, so that the same text gives the same answer
 * on every machine: a match that looks at more characters than the budget allows counts as no match.
 */
final class BoundedPattern implements RegularExpression {
    /** A harmless expression looks at each character a few times; one that backtracks for ever passes this in moments. */
    private static final int BUDGET = 2_000_000;

    private final Pattern pattern;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** An expression that is no regular expression to Java matches everything; the linter reports it. */
    static RegularExpression compile(String expression) {
        try {
            return new BoundedPattern(Pattern.compile(toJava(expression)));
        } catch (PatternSyntaxException notJava) {
            return text -> true;
        }
    }

    @Override
    public boolean matches(String value) {
        try {
            return pattern.matcher(new CountedText(value, new Budget())).find();
        } catch (BudgetSpentException | StackOverflowError spent) {
            return false;
        }
    }

    /** In ECMA-262 {@code $} is the very end of the text; in Java it also stands before a last line feed. */
    private static String toJava(String expression) {
        return expression.endsWith("$") && !expression.endsWith("\\$")
                ? expression.substring(0, expression.length() - 1) + "\\z"
                : expression;
    }

    /** A text that lets itself be looked at so often and no more. */
    private record CountedText(CharSequence text, Budget budget) implements CharSequence {
        @Override
        public char charAt(int index) {
            budget.spend();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.subSequence(start, end), budget);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class Budget {
        private int left = BUDGET;

        void spend() {
            if (left-- <= 0) {
                throw new BudgetSpentException();
            }
        }
    }

    private static final class BudgetSpentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BudgetSpentException() {
            super("too many steps", null, false, false);
        }
    }
}
