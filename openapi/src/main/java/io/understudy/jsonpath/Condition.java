package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What is true or false of a value (section 2.3.5). */
sealed interface Condition {

    /** Whether it is true. */
    boolean holds(Scope scope);

    /** At least one of several. */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().anyMatch(condition -> condition.holds(scope));
        }
    }

    /** All of several. */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return conditions.stream().allMatch(condition -> condition.holds(scope));
        }
    }

    /** The opposite of another. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return !condition.holds(scope);
        }
    }

    /** That a path leads to anything. */
    record Exists(Query query) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return !query.select(scope).isEmpty();
        }
    }

    /** How two values compare. */
    record Compares(Operand left, ComparisonCondition comparison, Operand right) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            return comparison.holds(left.value(scope), right.value(scope));
        }
    }

    /**
     * That a text matches a regular expression: {@code match} and {@code search} (sections 2.4.6 and 2.4.7).
     *
     * @param whole whether all of the text must match, and not only a part of it
     */
    record Matches(Operand text, Operand expression, boolean whole) implements Condition {
        @Override
        public boolean holds(Scope scope) {
            JsonNode subject = text.value(scope);
            JsonNode pattern = expression.value(scope);
            if (!subject.isTextual() || !pattern.isTextual()) {
                return false;
            }
            try {
                Pattern compiled = Pattern.compile(toJava(pattern.textValue()));
                return whole
                        ? compiled.matcher(subject.textValue()).matches()
                        : compiled.matcher(subject.textValue()).find();
            } catch (PatternSyntaxException notAnExpression) {
                // The standard wants no error here, but no match.
                return false;
            }
        }

        /** A full stop means any character but a line feed or a carriage return (RFC 9485, section 5). */
        private static String toJava(String expression) {
            StringBuilder java = new StringBuilder();
            boolean inClass = false;
            for (int index = 0; index < expression.length(); index++) {
                char character = expression.charAt(index);
                if (character == '\\' && index + 1 < expression.length()) {
                    java.append(character).append(expression.charAt(++index));
                } else if (character == '.' && !inClass) {
                    java.append("[^\\n\\r]");
                } else {
                    inClass = character == '[' || (inClass && character != ']');
                    java.append(character);
                }
            }
            return java.toString();
        }
    }
}
