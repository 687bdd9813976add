package io.understudy.mock.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a request and the answer that it must get.
 *
 * @param name the folder's path below the scenarios
 * @param mock the contract and the options that it is served with
 * @param request what {@code request.http} says
 * @param response what {@code response.http} says
 */
record Scenario(String name, ServedContract mock, HttpMessage request, HttpMessage response) {
    private static final Path ROOT = Path.of("src/test/resources/scenarios");

    static List<Scenario> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith("request.http"))
                    .map(Path::getParent)
                    .sorted()
                    .map(Scenario::in)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Scenario in(Path folder) {
        try {
            return new Scenario(
                    ROOT.relativize(folder).toString(),
                    ServedContract.of(folder),
                    HttpMessage.read(folder.resolve("request.http")),
                    HttpMessage.read(folder.resolve("response.http")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
