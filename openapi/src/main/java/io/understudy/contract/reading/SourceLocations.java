package io.understudy.contract.reading;

import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import io.understudy.document.Place;
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

/** The lines of contracts' files, for reports that are written after the contracts were read. */
public final class SourceLocations {
    private final Map<URI, String> roots;
    private final Map<URI, Map<String, Mark>> marks = new HashMap<>();

    private SourceLocations(Map<URI, String> roots) {
        this.roots = roots;
    }

    /**
     * Finds places in the files of contracts; each file is read once. A file that cannot be read any more, such as one from
     * the network, or that has changed since, is told without lines.
     *
     * @param roots the address of each contract's own file with its name as the user wrote it; the first that fits counts
     * @param places what will be asked for
     */
    public static SourceLocations of(Map<URI, String> roots, Stream<Place> places) {
        SourceLocations locations = new SourceLocations(roots);
        Map<URI, Set<String>> wanted = new HashMap<>();
        places.forEach(place -> wanted.computeIfAbsent(place.document(), first -> new HashSet<>())
                .add(place.pointer()));
        wanted.forEach((document, pointers) -> locations.marks.put(document, marks(document, pointers)));
        return locations;
    }

    private static Map<String, Mark> marks(URI document, Set<String> pointers) {
        try {
            return SourceDocument.parse(
                            document.toString(), Files.readAllBytes(Path.of(document)), ReaderOptions.DEFAULTS.limits())
                    .locate(pointers);
        } catch (IOException
                | UnusableSourceException
                | FileSystemNotFoundException
                | IllegalArgumentException unreadable) {
            return Map.of();
        }
    }

    /** Where a place is. */
    public SourceLocation of(Place place) {
        Mark mark = marks.getOrDefault(place.document(), Map.of()).getOrDefault(place.pointer(), Mark.NONE);
        return new SourceLocation(name(place.document()), mark.line(), mark.column(), place.pointer(), "");
    }

    /** A contract's own file as the user named it; another one relative to that, or by its address. */
    private String name(URI document) {
        for (Map.Entry<URI, String> entry : roots.entrySet()) {
            String root = entry.getKey().toString();
            if (document.equals(entry.getKey())) {
                return entry.getValue();
            }
            String folder = root.substring(0, root.lastIndexOf('/') + 1);
            if (document.toString().startsWith(folder)) {
                String named = entry.getValue().replace('\\', '/');
                return named.substring(0, named.lastIndexOf('/') + 1)
                        + document.toString().substring(folder.length());
            }
        }
        return document.toString();
    }
}
