package io.understudy.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts that travel with the library are found and without fault, in a folder and in a jar. */
class BundledContractsTest {
    @TempDir
    Path folder;

    /** The number of operations of every bundled contract; public because another class loader calls it. */
    public static final class OperationCounts implements Function<Map<String, Path>, Map<String, Integer>> {
        @Override
        public Map<String, Integer> apply(Map<String, Path> contracts) {
            Map<String, Integer> counts = new TreeMap<>();
            contracts.forEach((name, document) -> counts.put(name, count(document)));
            return counts;
        }

        private static int count(Path document) {
            ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(document);
            List<Diagnostic> found = reading.diagnostics();
            if (!found.isEmpty()) {
                throw new AssertionError(found.toString());
            }
            return reading.contract().orElseThrow().operations().size();
        }
    }

    private static Path classes() throws ReflectiveOperationException {
        try {
            return Path.of(BundledContracts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new ReflectiveOperationException(impossible);
        }
    }

    @Test
    void inAFolder() throws ReflectiveOperationException {
        assertThat(Files.isDirectory(classes())).isTrue();
        Map<String, Integer> counts = BundledContracts.with(new OperationCounts());
        assertThat(counts).containsOnlyKeys("bangwo8", "udesk");
        assertThat(counts.values()).allMatch(count -> count > 0);
    }

    @Test
    void inAJarWhoseNameNeedsEscaping() throws Exception {
        Path jar = folder.resolve("under study 库.jar");
        pack(classes(), jar);
        Map<?, ?> counts = countsIn(jar);
        assertThat(counts).isEqualTo(BundledContracts.with(new OperationCounts()));
        // The jar's file system is closed again, so that it can be asked twice.
        assertThat(countsIn(jar)).isEqualTo(counts);
    }

    @Test
    void withoutAnyThereAreNone() throws Exception {
        Path jar = folder.resolve("bare.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            String name = BundledContracts.class.getName().replace('.', '/') + ".class";
            add(out, name, classes().resolve(name));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(jar)}, ClassLoader.getPlatformClassLoader())) {
            Method with = loader.loadClass(BundledContracts.class.getName()).getMethod("with", Function.class);
            Function<Map<String, Path>, Boolean> isEmpty = Map::isEmpty;
            assertThat(with.invoke(null, isEmpty)).isEqualTo(true);
        }
    }

    /** Asks the classes in the jar, and no others, for the contracts in it. */
    private static Map<?, ?> countsIn(Path jar) throws Exception {
        URL[] urls = Stream.concat(
                        Stream.of(jar, testClasses()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .map(Path::of)
                                .filter(Files::isRegularFile))
                .map(BundledContractsTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> bundled = loader.loadClass(BundledContracts.class.getName());
            assertThat(bundled.getProtectionDomain().getCodeSource().getLocation())
                    .isEqualTo(url(jar));
            Object counts = loader.loadClass(OperationCounts.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (Map<?, ?>) bundled.getMethod("with", Function.class).invoke(null, counts);
        }
    }

    private static Path testClasses() throws URISyntaxException {
        return Path.of(BundledContractsTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(candidate -> !candidate.equals(classes)).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                add(out, Files.isDirectory(file) ? name + "/" : name, file);
            }
        }
    }

    private static void add(JarOutputStream out, String name, Path file) throws IOException {
        out.putNextEntry(new JarEntry(name));
        if (Files.isRegularFile(file)) {
            Files.copy(file, out);
        }
        out.closeEntry();
    }
}
