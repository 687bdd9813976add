package io.understudy.contracttests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The facts of a vendor's ledger, and which of them are our own choice. Tests name facts before the colon of their name. */
final class FactLedger {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z][0-9]{2}) \\|.*\\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("[A-Z][0-9]{2}");

    private final Map<String, String> sources = new LinkedHashMap<>();

    private FactLedger(String text) {
        for (MatchResult row : ROW.matcher(text).results().toList()) {
            sources.put(row.group(1), row.group(2));
        }
    }

    /** The ledger beside a vendor's contract. */
    static FactLedger of(String vendor) {
        try {
            return of(Files.readString(Path.of("../openapi", vendor, "FACTS.md")), vendor);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static FactLedger of(String text, String vendor) {
        FactLedger ledger = new FactLedger(text);
        if (ledger.sources.isEmpty()) {
            throw new IllegalArgumentException("no facts in the ledger of " + vendor);
        }
        return ledger;
    }

    /** Whether all that a test stands for was decided by us, at least in part, so that a server may well do otherwise. */
    boolean isDecision(String testName) {
        List<String> facts = facts(testName);
        return !facts.isEmpty()
                && facts.stream()
                        .allMatch(fact -> sources.getOrDefault(fact, "").contains("decision"));
    }

    private static List<String> facts(String testName) {
        int colon = testName.indexOf(':');
        return colon < 0
                ? List.of()
                : NAME.matcher(testName.substring(0, colon))
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }
}
