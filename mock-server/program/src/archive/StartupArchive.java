import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes the program start fast: runs it once, calls every operation of the contracts that it brings along, and lets the
 * virtual machine keep the classes that were loaded in an archive (JEP 310). It is an archive of its own and no layer on
 * that of the JDK (JEP 350), which would leave out classes as old as those of picocli. Beside the archive stands a file of
 * arguments, so that {@code java @understudy.args mock} starts the program with it.
 *
 * <p>Run by the build with the folder that has {@code understudy.jar}. Where the virtual machine cannot make an archive,
 * the file of arguments does without; an archive of another machine or of another build is passed over by Java itself.
 */
final class StartupArchive {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The version of Java from which on it warns of any locales but those of CLDR. */
    private static final int CLDR_ALONE = 21;

    private static final Pattern PLACE = Pattern.compile("listening on (http:\\S+)");
    private static final Pattern PATH = Pattern.compile("\"urlPath(?:Pattern)?\" : \"([^\"]+)\"");

    private final Path folder;

    private StartupArchive(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new StartupArchive(Path.of(arguments[0]).toAbsolutePath()).make();
    }

    private void make() throws IOException, InterruptedException {
        Path archive = folder.resolve("understudy.jsa");
        Files.deleteIfExists(archive);
        List<String> options = new ArrayList<>(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                // The serial collector, unless JAVA_TOOL_OPTIONS names another: two named ones are refused by Java. A
                // machine that is no server would also get one compiler only; both are named to keep them.
                "-XX:+NeverActAsServerClassMachine",
                "-XX:TieredStopAtLevel=4",
                // Most of what runs at the start runs never again, and is not worth a compiler's time.
                "-XX:Tier3InvocationThreshold=2000",
                "-XX:Tier3MinInvocationThreshold=1000",
                "-XX:Tier3CompileThreshold=20000",
                "-XX:Tier3BackEdgeThreshold=600000",
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-Xlog:cds=off"));
        if (Runtime.version().feature() < CLDR_ALONE) {
            // Nothing depends on a locale, but libraries ask which there are: CLDR has hundreds to list.
            options.add("-Djava.locale.providers=COMPAT");
        }
        List<String> program = List.of("-jar", folder.resolve("understudy.jar").toString());
        Path classes = Files.createTempFile(folder, "understudy", ".classes");
        try {
            run(options, classes, program);
            dump(classes, archive, program);
        } finally {
            Files.delete(classes);
        }
        if (Files.exists(archive)) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        options.addAll(program);
        List<String> lines = options.stream().map(StartupArchive::quoted).toList();
        Files.write(folder.resolve("understudy.args"), lines);
    }

    /** An argument as files of arguments have it: a backslash begins an escape there. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Lists the classes that a start and the first calls take. */
    private static void run(List<String> options, Path classes, List<String> program)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + classes));
        arguments.addAll(program);
        arguments.addAll(List.of("mock", "-p", "0", "-v", "warn", "--any-credentials"));
        Process process = java(arguments).start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            MatchResult place = line == null
                    ? null
                    : PLACE.matcher(line).results().findFirst().orElse(null);
            if (place != null) {
                callAll(place.group(1));
            }
            process.destroy();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Archives these classes; objects come along only with the collector that archives are made with. */
    private static void dump(Path classes, Path archive, List<String> program)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseG1GC",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + archive));
        arguments.addAll(program);
        Process process = java(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void callAll(String mock) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String stubs = send(client, HttpRequest.newBuilder(URI.create(mock + "/__admin/mappings")));
        for (MatchResult stub : PATH.matcher(stubs).results().toList()) {
            String path = stub.group(1).replace("\\\\.", ".").replaceAll("\\([^)]*+\\)|\\[[^\\]]*+\\][+*]?", "1");
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(mock).resolve(path))
                    .header("Authorization", "Basic YW55OmJvZHk=")
                    .header("Content-Type", "application/json");
            send(client, request.copy().GET());
            send(client, request.copy().POST(BodyPublishers.ofString("{}")));
        }
    }

    private static String send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString())
                .body();
    }
}
