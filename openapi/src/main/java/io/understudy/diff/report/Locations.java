package io.understudy.diff.report;

import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.source.Limits;
import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import io.understudy.diff.report.ContractDiff.Edition;
import io.understudy.document.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of the contracts' files that changes speak of. */
final class Locations {
    private static final int MAX_DEPTH = 300;
    private static final Limits LIMITS =
            new Limits(ReaderOptions.DEFAULTS.maxDocumentBytes(), ReaderOptions.DEFAULTS.maxValues(), MAX_DEPTH);

    private final List<Edition> editions;
    private final Map<URI, Map<String, Mark>> marks = new HashMap<>();

    private Locations(List<Edition> editions) {
        this.editions = editions;
    }

    /** Finds every place that the changes speak of; each file is read once. */
    static Locations of(ContractDiff diff) {
        Locations locations = new Locations(List.of(diff.older(), diff.newer()));
        Map<URI, Set<String>> wanted = new HashMap<>();
        diff.changes().stream()
                .flatMap(change -> Stream.of(change.older(), change.newer()))
                .filter(Objects::nonNull)
                .forEach(place -> wanted.computeIfAbsent(place.document(), first -> new HashSet<>())
                        .add(place.pointer()));
        wanted.forEach((document, pointers) -> locations.marks.put(document, located(document, pointers)));
        return locations;
    }

    private static Map<String, Mark> located(URI document, Set<String> pointers) {
        try {
            return SourceDocument.parse(document.toString(), Files.readAllBytes(Path.of(document)), LIMITS)
                    .locate(pointers);
        } catch (IOException
                | UnusableSourceException
                | FileSystemNotFoundException
                | IllegalArgumentException unreadable) {
            // A contract from the network, or one that has changed since: told without lines.
            return Map.of();
        }
    }

    /** Where a place is. */
    SourceLocation of(Place place) {
        Mark mark = marks.getOrDefault(place.document(), Map.of()).getOrDefault(place.pointer(), Mark.NONE);
        return new SourceLocation(name(place.document()), mark.line(), mark.column(), place.pointer(), "");
    }

    /** A contract's own file as the user named it; another one relative to that, or by its address. */
    private String name(URI document) {
        for (Edition edition : editions) {
            URI root = edition.contract().place().document();
            if (document.equals(root)) {
                return edition.name();
            }
            String folder = root.toString().substring(0, root.toString().lastIndexOf('/') + 1);
            if (document.toString().startsWith(folder)) {
                String named = edition.name().replace('\\', '/');
                return named.substring(0, named.lastIndexOf('/') + 1)
                        + document.toString().substring(folder.length());
            }
        }
        return document.toString();
    }
}
