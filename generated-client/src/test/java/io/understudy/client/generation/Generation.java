package io.understudy.client.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * A client that was generated, here and now.
 *
 * @param directory where it is
 * @param complaints what the generator warned of, each once
 */
record Generation(Path directory, List<String> complaints) {

    private static final Path CLIENTS = Path.of("target", "clients");
    private static final Map<Path, Generation> DONE = new ConcurrentHashMap<>();

    static {
        // Otherwise a complaint about one contract would hide the same complaint about another.
        System.setProperty("org.openapitools.codegen.utils.oncelogger.enabled", "false");
    }

    /** The client of a vendor; the Java one by the settings of the build. */
    static Generation of(String generator, String vendor) {
        CodegenConfigurator settings = generator.equals("java")
                ? CodegenConfigurator.fromFile("src/main/generator/" + vendor + ".yaml")
                : new CodegenConfigurator().setGeneratorName(generator);
        return of(
                settings,
                Path.of("../openapi", vendor, "openapi.yaml"),
                CLIENTS.resolve(generator).resolve(vendor));
    }

    /** The client of a contract that is not a vendor's. */
    static Generation of(String generator, Path contract) {
        CodegenConfigurator settings = new CodegenConfigurator().setGeneratorName(generator);
        return of(settings, contract, CLIENTS.resolve(generator).resolve("flawless"));
    }

    private static Generation of(CodegenConfigurator settings, Path contract, Path directory) {
        return DONE.computeIfAbsent(directory, absent -> {
            delete(directory);
            settings.setInputSpec(contract.toString()).setOutputDir(directory.toString());
            List<String> complaints = Complaints.during(() ->
                    new DefaultGenerator().opts(settings.toClientOptInput()).generate());
            return new Generation(directory, complaints);
        });
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
