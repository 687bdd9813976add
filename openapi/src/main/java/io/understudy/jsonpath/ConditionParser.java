package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads filters (section 2.3.5.1) and what types their functions take (section 2.4.3). Used once. */
final class ConditionParser {
    /** Deeper than people write, and far from what a thread's stack can take. */
    private static final int DEEPEST = 100;

    private final PathCursor cursor;
    private final PathParser paths;
    private int depth;

    ConditionParser(PathCursor cursor, PathParser paths) {
        this.cursor = cursor;
        this.paths = paths;
    }

    Condition condition() throws InvalidJsonPathException {
        enter();
        List<Condition> alternatives = new ArrayList<>();
        do {
            cursor.skipBlank();
            alternatives.add(conjunction());
            cursor.skipBlank();
        } while (cursor.takes("||"));
        depth--;
        return alternatives.size() == 1 ? alternatives.get(0) : new Condition.Any(List.copyOf(alternatives));
    }

    private void enter() throws InvalidJsonPathException {
        if (++depth > DEEPEST) {
            throw cursor.failure("filters and functions are nested more than " + DEEPEST + " deep here");
        }
    }

    private Condition conjunction() throws InvalidJsonPathException {
        List<Condition> parts = new ArrayList<>();
        do {
            cursor.skipBlank();
            parts.add(basic());
            cursor.skipBlank();
        } while (cursor.takes("&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts));
    }

    private Condition basic() throws InvalidJsonPathException {
        if (!cursor.sees("!=") && cursor.takes("!")) {
            cursor.skipBlank();
            return new Condition.Not(cursor.sees("(") ? group() : test());
        }
        return cursor.sees("(") ? group() : testOrComparison();
    }

    private Condition group() throws InvalidJsonPathException {
        cursor.expect("(", "here '(' must follow");
        Condition inner = condition();
        cursor.expect(")", "here ')' must follow");
        return inner;
    }

    private Condition test() throws InvalidJsonPathException {
        int start = cursor.position();
        Term term = term();
        return term.asTest()
                .orElseThrow(() -> new InvalidJsonPathException(
                        start, "this is neither true nor false; compare it with something"));
    }

    private Condition testOrComparison() throws InvalidJsonPathException {
        int start = cursor.position();
        Term left = term();
        int end = cursor.position();
        cursor.skipBlank();
        for (ComparisonCondition comparison : ComparisonCondition.values()) {
            if (cursor.takes(comparison.sign())) {
                cursor.skipBlank();
                int right = cursor.position();
                return new Condition.Compares(comparable(left, start), comparison, comparable(term(), right));
            }
        }
        cursor.back(end);
        return left.asTest()
                .orElseThrow(() -> new InvalidJsonPathException(
                        start, "this is neither true nor false; compare it with something"));
    }

    private static Operand comparable(Term term, int start) throws InvalidJsonPathException {
        return term.asOperand()
                .orElseThrow(() ->
                        new InvalidJsonPathException(start, "this cannot be compared: it is not one value at most"));
    }

    private Term term() throws InvalidJsonPathException {
        if (cursor.sees("@") || cursor.sees("$")) {
            return new Term.Path(path());
        }
        if (cursor.seesText()) {
            return literal(new Operand.Literal(TextNode.valueOf(cursor.text())));
        }
        if (cursor.seesNumber()) {
            return literal(new Operand.Literal(cursor.number()));
        }
        int start = cursor.position();
        String function = cursor.functionName();
        if (!function.isEmpty()) {
            return function(function, start);
        }
        return switch (cursor.memberName()) {
            case "true" -> literal(new Operand.Literal(BooleanNode.TRUE));
            case "false" -> literal(new Operand.Literal(BooleanNode.FALSE));
            case "null" -> literal(new Operand.Literal(NullNode.getInstance()));
            default ->
                throw new InvalidJsonPathException(
                        start, "here a path, a text in quotes, a number, true, false or null must follow");
        };
    }

    private static Term literal(Operand operand) {
        return new Term.Value(operand);
    }

    private Query path() throws InvalidJsonPathException {
        boolean absolute = cursor.takes("$");
        if (!absolute) {
            cursor.expect("@", "here a path must follow, which begins with '@' or '$'");
        }
        return paths.query(absolute);
    }

    private Term function(String name, int start) throws InvalidJsonPathException {
        enter();
        cursor.expect("(", "here '(' must follow");
        cursor.skipBlank();
        Term result = switch (name) {
            case "length" -> new Term.Value(new Operand.Length(operand()));
            case "count" -> new Term.Value(new Operand.Count(path()));
            case "value" -> new Term.Value(new Operand.Single(path()));
            case "match" -> matches(true);
            case "search" -> matches(false);
            default ->
                throw new InvalidJsonPathException(
                        start, "there is no function " + name + "; there are length, count, value, match and search");
        };
        cursor.skipBlank();
        cursor.expect(")", "here ')' must follow");
        depth--;
        return result;
    }

    private Term matches(boolean whole) throws InvalidJsonPathException {
        Operand text = operand();
        cursor.skipBlank();
        cursor.expect(",", "here ',' must follow");
        cursor.skipBlank();
        return new Term.Test(new Condition.Matches(text, operand(), whole));
    }

    private Operand operand() throws InvalidJsonPathException {
        int start = cursor.position();
        return comparable(term(), start);
    }

    /** What was read before it is known what for. */
    private sealed interface Term {
        default Optional<Condition> asTest() {
            return Optional.empty();
        }

        default Optional<Operand> asOperand() {
            return Optional.empty();
        }

        record Path(Query query) implements Term {
            @Override
            public Optional<Condition> asTest() {
                return Optional.of(new Condition.Exists(query));
            }

            @Override
            public Optional<Operand> asOperand() {
                return query.isSingular() ? Optional.of(new Operand.Single(query)) : Optional.empty();
            }
        }

        record Value(Operand operand) implements Term {
            @Override
            public Optional<Operand> asOperand() {
                return Optional.of(operand);
            }
        }

        record Test(Condition condition) implements Term {
            @Override
            public Optional<Condition> asTest() {
                return Optional.of(condition);
            }
        }
    }
}
