package io.understudy.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page beside a contract that says what it rests on.
 *
 * @param facts the rows of its tables of facts, in the page's order
 * @param sources the names that its table of sources explains
 */
record Ledger(List<Fact> facts, List<String> sources) {
    private static final String DECISION = "decision";

    /**
     * One promise that can be tested.
     *
     * @param id what the contract cites it by
     * @param sentence the promise in words
     * @param sources who made it
     */
    record Fact(String id, String sentence, List<String> sources) {
        boolean isDecision() {
            return sources.contains(DECISION);
        }
    }

    static Ledger read(Path page) {
        try {
            List<String> lines = Files.readAllLines(page);
            List<Fact> facts = table(lines, List.of("id", "fact", "source"))
                    .map(cells -> new Fact(
                            cells.get(0), cells.get(1), List.of(cells.get(2).split(", "))))
                    .toList();
            List<String> sources = table(lines, List.of("source", "what it is"))
                    .map(cells -> cells.get(0))
                    .toList();
            return new Ledger(facts, sources);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    List<String> ids() {
        return facts.stream().map(Fact::id).toList();
    }

    Set<String> decisions() {
        return facts.stream().filter(Fact::isDecision).map(Fact::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows of every table of a Markdown page that has these columns. */
    private static Stream<List<String>> table(List<String> lines, List<String> columns) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            List<String> cells = cells(line);
            if (inside && !cells.isEmpty() && !cells.get(0).startsWith("---")) {
                rows.add(cells);
            }
            inside = cells.equals(columns) || (inside && !cells.isEmpty());
        }
        return rows.stream();
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return Stream.of(line.substring(1).split("\\|", -1))
                .limit(line.chars().filter(character -> character == '|').count() - 1)
                .map(String::strip)
                .toList();
    }
}
