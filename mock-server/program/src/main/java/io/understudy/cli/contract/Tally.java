package io.understudy.cli.contract;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.diagnostic.Severity;
import java.util.List;

/**
 * How many diagnostics there are of each severity.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 */
public record Tally(long errors, long warnings) {

    public static Tally of(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return new Tally(errors, diagnostics.size() - errors);
    }

    public String errorsInWords() {
        return inWords(errors, "error");
    }

    /** For instance {@code 1 error and 2 warnings}. */
    public String inWords() {
        return errorsInWords() + " and " + inWords(warnings, "warning");
    }

    private static String inWords(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
