package io.understudy.verify.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. Without the name of a command, it is {@code verify} that is meant. */
@Command(
        name = "understudy-verify",
        description = "Verifies servers against OpenAPI contracts.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
public final class Program implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine(System.getenv(), Terminal.isWatched() && System.getenv("CI") == null)
                .setOut(writer(FileDescriptor.out))
                .setErr(writer(FileDescriptor.err));
        System.exit(commandLine.execute(completed(commandLine, arguments)));
    }

    /**
     * The commands, yet without streams to print to.
     *
     * @param environment the variables that credentials are taken from
     * @param terminal whether somebody is watching
     */
    static CommandLine commandLine(Map<String, String> environment, boolean terminal) {
        return new CommandLine(new Program())
                .addSubcommand(new VerifyCommand(environment, terminal))
                .addSubcommand(new ReplayCommand())
                .addSubcommand(new DiffCommand())
                .addSubcommand(new DriftCommand())
                .addSubcommand(new CleanupCommand(environment))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** The arguments with the name of the command that they mean. */
    static String[] completed(CommandLine commandLine, String[] arguments) {
        boolean named = arguments.length == 0
                || commandLine.getSubcommands().containsKey(arguments[0])
                || Stream.of("-h", "--help", "-V", "--version").anyMatch(arguments[0]::equals);
        return named
                ? arguments
                : Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray(String[]::new);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset()), true);
    }

    /** What the terminal reads, unless that has no Chinese: a bare locale in a container would turn it all to marks. */
    private static Charset charset() {
        Charset ofTerminal = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return ofTerminal.newEncoder().canEncode('中') ? ofTerminal : StandardCharsets.UTF_8;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
