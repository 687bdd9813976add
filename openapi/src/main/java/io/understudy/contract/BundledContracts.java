package io.understudy.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contracts that travel with this library: every folder of {@code contracts/} on the class path that holds an
 * {@code openapi.yaml}.
 */
public final class BundledContracts {
    private static final String FOLDER = "contracts";

    private BundledContracts() {}

    /**
     * Hands the bundled contracts to a function while they can be read.
     *
     * @param use takes the path of each {@code openapi.yaml} by the name of its folder, in alphabetical order; the
     *     paths are valid only during the call
     * @return what the function returned
     */
    public static <T> T with(Function<Map<String, Path>, T> use) {
        @Nullable URL folder = BundledContracts.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            return use.apply(Map.of());
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return use.apply(contractsBelow(Path.of(uri)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return use.apply(contractsBelow(jar.getPath(FOLDER)));
            }
        } catch (URISyntaxException | IOException problem) {
            throw new UncheckedIOException(
                    problem instanceof IOException io
                            ? io
                            : new IOException("unreadable class path: " + folder, problem));
        }
    }

    private static Map<String, Path> contractsBelow(Path folder) throws IOException {
        Map<String, Path> contracts = new LinkedHashMap<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.sorted().forEach(child -> {
                Path document = child.resolve("openapi.yaml");
                if (Files.isRegularFile(document)) {
                    contracts.put(child.getFileName().toString().replace("/", ""), document);
                }
            });
        }
        return contracts;
    }
}
