package io.understudy.contract.diagnostic;

import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.document.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is found while one contract is read. Lines and columns are worked out once, in the end. */
public final class Findings implements DiagnosticSink {
    private final Set<AtPlace> atPlaces = new LinkedHashSet<>();
    private final List<Diagnostic> located = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();
    private boolean unusable;

    /** Something that makes the contract unusable. */
    public void unusable(String rule, Place place, String message) {
        unusable = true;
        error(rule, place, message);
    }

    /** Something that breaks the specification, with the spot already known. */
    public void error(String rule, SourceLocation location, String message) {
        located.add(new Diagnostic(Severity.ERROR, rule, message, location));
    }

    @Override
    public void error(String rule, Place place, String message) {
        add(Severity.ERROR, rule, place, message);
    }

    @Override
    public void warning(String rule, Place place, String message) {
        add(Severity.WARNING, rule, place, message);
    }

    public boolean areUnusable() {
        return unusable;
    }

    @Override
    public boolean concerns(Place place) {
        return places.contains(place);
    }

    /** All that was found, with lines and columns, ordered by file, line and column. */
    public List<Diagnostic> diagnostics(Map<URI, SourceDocument> documents) {
        List<Diagnostic> all = new ArrayList<>(located);
        documents.forEach((address, document) -> all.addAll(locate(document, findingsIn(address))));
        all.sort(Comparator.comparing(
                        (Diagnostic diagnostic) -> diagnostic.location().file())
                .thenComparing(diagnostic -> diagnostic.location().line())
                .thenComparing(diagnostic -> diagnostic.location().column()));
        return List.copyOf(all);
    }

    private void add(Severity severity, String rule, Place place, String message) {
        places.add(place);
        atPlaces.add(new AtPlace(severity, rule, message, place));
    }

    private List<AtPlace> findingsIn(URI document) {
        return atPlaces.stream()
                .filter(finding -> finding.place().document().equals(document))
                .toList();
    }

    private static List<Diagnostic> locate(SourceDocument document, List<AtPlace> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Set<String> pointers = new HashSet<>();
        findings.forEach(finding -> pointers.add(finding.place().pointer()));
        Map<String, Mark> marks = document.locate(pointers);
        return findings.stream()
                .map(finding ->
                        finding.at(document, marks.getOrDefault(finding.place().pointer(), Mark.NONE)))
                .toList();
    }

    private record AtPlace(Severity severity, String rule, String message, Place place) {
        Diagnostic at(SourceDocument document, Mark mark) {
            return new Diagnostic(
                    severity,
                    rule,
                    message,
                    new SourceLocation(
                            document.name(), mark.line(), mark.column(), place.pointer(), document.line(mark.line())));
        }
    }
}
