package io.understudy.verify.report;

import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.source.Limits;
import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import io.understudy.document.Place;
import io.understudy.verify.coverage.Coverage;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of a contract's files that a run speaks of. */
final class ContractLocations {
    private static final int MAX_DEPTH = 300;
    private static final Limits LIMITS =
            new Limits(ReaderOptions.DEFAULTS.maxDocumentBytes(), ReaderOptions.DEFAULTS.maxValues(), MAX_DEPTH);

    private final URI root;
    private final String source;
    private final Map<URI, Map<String, Mark>> marks = new HashMap<>();

    private ContractLocations(URI root, String source) {
        this.root = root;
        this.source = source;
    }

    /** Finds every place that a run speaks of; each file is read once. */
    static ContractLocations of(VerificationResult run) {
        ContractLocations files = new ContractLocations(run.contract().place().document(), run.source());
        Map<URI, Set<String>> wanted = new HashMap<>();
        places(run)
                .forEach(place -> wanted.computeIfAbsent(place.document(), first -> new HashSet<>())
                        .add(place.pointer()));
        wanted.forEach((document, pointers) -> files.marks.put(document, located(document, pointers)));
        return files;
    }

    private static Stream<Place> places(VerificationResult run) {
        Stream<Place> tried =
                run.verdicts().stream().map(verdict -> verdict.tried().place());
        Stream<Place> broken = run.verdicts().stream()
                .filter(Verdict.Refuted.class::isInstance)
                .flatMap(verdict -> ((Verdict.Refuted) verdict).findings().stream())
                .map(finding -> finding.place());
        Stream<Place> uncovered = run.coverage().tallies().values().stream()
                .flatMap(tally -> tally.uncovered().stream())
                .map(Coverage.Item::place);
        Stream<Place> declared = run.contract().operations().stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(operation.place()),
                        operation.responses().stream().map(response -> response.place())));
        return Stream.of(tried, broken, uncovered, declared).flatMap(places -> places);
    }

    private static Map<String, Mark> located(URI document, Set<String> pointers) {
        try {
            return SourceDocument.parse(document.toString(), Files.readAllBytes(Path.of(document)), LIMITS)
                    .locate(pointers);
        } catch (IOException
                | UnusableSourceException
                | FileSystemNotFoundException
                | IllegalArgumentException unreadable) {
            // A contract from the network, from a jar that was closed, or one that has changed since: told without
            // lines.
            return Map.of();
        }
    }

    /** Where a place is. */
    SourceLocation location(Place place) {
        Mark mark = marks.getOrDefault(place.document(), Map.of()).getOrDefault(place.pointer(), Mark.NONE);
        return new SourceLocation(name(place.document()), mark.line(), mark.column(), place.pointer(), "");
    }

    /** The contract's own file as the user named it; another one relative to that, or by its address. */
    private String name(URI document) {
        if (document.equals(root)) {
            return source;
        }
        String folder = root.toString().substring(0, root.toString().lastIndexOf('/') + 1);
        if (!document.toString().startsWith(folder)) {
            return document.toString();
        }
        String named = source.replace('\\', '/');
        return named.substring(0, named.lastIndexOf('/') + 1)
                + document.toString().substring(folder.length());
    }
}
