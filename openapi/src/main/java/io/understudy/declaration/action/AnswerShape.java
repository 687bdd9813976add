package io.understudy.declaration.action;

import io.understudy.jsonata.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an entry looks in an answer. Fields go by the names that they are kept under.
 *
 * @param only these fields, in this order; empty for all
 * @param omit all but these
 * @param set other values, or fields that the entry does not have
 * @param text numbers that are written as text
 * @param integer texts that are written as integers
 * @param rename other names
 */
public record AnswerShape(
        Optional<List<String>> only,
        Set<String> omit,
        Map<String, Expression> set,
        Set<String> text,
        Set<String> integer,
        Map<String, String> rename) {
    /** An entry as it is kept. */
    public static final AnswerShape AS_KEPT =
            new AnswerShape(Optional.empty(), Set.of(), Map.of(), Set.of(), Set.of(), Map.of());
}
