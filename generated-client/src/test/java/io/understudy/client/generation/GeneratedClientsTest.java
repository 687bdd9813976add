package io.understudy.client.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts give sound clients in other languages too, and give the generator nothing to complain of. */
class GeneratedClientsTest {

    /** What each generator says of a contract without a flaw; {@link #theSameIsSaidOfAFlawlessContract} proves it. */
    private static final Map<String, List<String>> ALWAYS = Map.of(
            "csharp", List.of(),
            "go", List.of(),
            "java", List.of("Ignoring complex example on request body"),
            "typescript-fetch", List.of("Failed to get the schema name: null"),
            "python", List.of("Failed to get the schema name: null"));

    private static final Path TSC = Path.of("../openapi/node_modules/.bin/tsc").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "csharp, bangwo8",
        "csharp, udesk",
        "go, bangwo8",
        "go, udesk",
        "java, bangwo8",
        "java, udesk",
        "typescript-fetch, bangwo8",
        "typescript-fetch, udesk",
        "python, bangwo8",
        "python, udesk"
    })
    void areGeneratedWithoutAComplaint(String generator, String vendor) {
        assertThat(Generation.of(generator, vendor).complaints()).isSubsetOf(ALWAYS.get(generator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csharp", "go", "java", "typescript-fetch", "python"})
    void theSameIsSaidOfAFlawlessContract(String generator) {
        Path flawless = Path.of("src/test/resources/generation/flawless.yaml");
        assertThat(Generation.of(generator, flawless).complaints()).isEqualTo(ALWAYS.get(generator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bangwo8", "udesk"})
    void typeScriptCompilesInStrictMode(String vendor) throws IOException {
        assumeTrue(Command.exists("node"), "Node is not installed, so that the TypeScript clients are not compiled.");
        assumeTrue(
                Files.isExecutable(TSC),
                "TypeScript is not installed, so that its clients are not compiled; `npm ci` in openapi installs it.");
        Path client = Generation.of("typescript-fetch", vendor).directory();
        Command tsc = Command.run(
                client,
                TSC.toString(),
                "--strict",
                "--noEmit",
                "--target",
                "es2020",
                "--module",
                "esnext",
                "--moduleResolution",
                "bundler",
                "--lib",
                "es2020,dom",
                "index.ts");
        assertThat(tsc).isEqualTo(new Command(0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bangwo8", "udesk"})
    void pythonCompilesToBytecode(String vendor) throws IOException {
        assumeTrue(Command.exists("python3"), "Python is not installed, so that its clients are not compiled.");
        Path client = Generation.of("python", vendor).directory();
        assertThat(Command.run(client, "python3", "-m", "compileall", "-q", "."))
                .isEqualTo(new Command(0, ""));
    }

    /** The modules that the client asks for are fetched, so that this is not part of every build. */
    @ParameterizedTest
    @ValueSource(strings = {"bangwo8", "udesk"})
    @Tag("clients")
    void goCompiles(String vendor) throws IOException {
        assumeTrue(Command.exists("go", "version"), "Go is not installed, so that its clients are not compiled.");
        Path client = Generation.of("go", vendor).directory();
        assumeTrue(
                Command.run(client, "go", "mod", "tidy").status() == 0,
                "The modules cannot be fetched, so that the Go clients are not compiled.");
        assertThat(Command.run(client, "go", "vet", ".")).isEqualTo(new Command(0, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bangwo8", "udesk"})
    @Tag("clients")
    void csharpCompiles(String vendor) throws IOException {
        assumeTrue(Command.exists("dotnet"), ".NET is not installed, so that the C# clients are not compiled.");
        Path client = Generation.of("csharp", vendor).directory();
        assumeTrue(
                Command.run(client, "dotnet", "restore", "src/Org.OpenAPITools").status() == 0,
                "The packages cannot be fetched, so that the C# clients are not compiled.");
        assertThat(Command.run(client, "dotnet", "build", "--no-restore", "src/Org.OpenAPITools")
                        .status())
                .isZero();
    }
}
