package io.understudy.verify.plan;

import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of all cases are tried.
 *
 * @param only what to try: ids or paths of operations, tags, or ids of cases, with {@code *} for anything; empty for all
 * @param skip what not to try, the same way; wins over {@code only}
 * @param readOnly whether nothing may be sent that could change anything
 * @param local whether the server is one that may be sent what no real one should be: methods it does not declare
 * @param mock whether the server is a mock, which can be asked for every answer
 * @param generated how many requests with made-up values to try of every operation
 * @param maxCases how many cases to try at most
 */
public record CaseSelection(
        List<String> only,
        List<String> skip,
        boolean readOnly,
        boolean local,
        boolean mock,
        int generated,
        int maxCases) {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Everything, of a mock on this machine. */
    public static final CaseSelection ALL =
            new CaseSelection(List.of(), List.of(), false, true, true, 2, Integer.MAX_VALUE);

    /** Whether a case is wanted. */
    public boolean takes(Operation operation, String id) {
        return (only.isEmpty() || matches(only, operation, id)) && !matches(skip, operation, id);
    }

    /** Whether an operation as a whole is not to be called. */
    public boolean skips(Operation operation) {
        return matches(skip, operation, operation.id());
    }

    /** Whether an operation may be called: with {@code readOnly}, only one whose method is safe (RFC 9110, 9.2.1). */
    public boolean permits(Operation operation) {
        return !readOnly || SAFE.contains(operation.method());
    }

    private static boolean matches(List<String> words, Operation operation, String id) {
        return words.stream().anyMatch(word -> {
            Pattern pattern = Pattern.compile(
                    List.of(word.split("\\*", -1)).stream()
                            .map(Pattern::quote)
                            .reduce((left, right) -> left + ".*" + right)
                            .orElse(""),
                    Pattern.CASE_INSENSITIVE);
            return pattern.matcher(operation.id()).matches()
                    || pattern.matcher(operation.path()).matches()
                    || pattern.matcher(operation.method().key().toUpperCase(Locale.ROOT) + " " + operation.path())
                            .matches()
                    || operation.tags().stream()
                            .anyMatch(tag -> pattern.matcher(tag).matches())
                    || pattern.matcher(id).matches();
        });
    }
}
