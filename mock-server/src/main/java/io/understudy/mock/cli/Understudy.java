package io.understudy.mock.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "understudy",
        description = "Serves mocks of OpenAPI contracts, and finds what is wrong with them.",
        subcommands = {
            MockCommand.class,
            ProxyCommand.class,
            LintCommand.class,
            ApplyCommand.class,
            DeclareCommand.class,
            StateCommand.class
        },
        versionProvider = BuildVersion.class)
public final class Understudy implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commandLine =
                commandLine().setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
        System.exit(commandLine.execute(arguments));
    }

    /** The commands, yet without streams to print to. */
    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Understudy()).setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.addMixin("help", new HelpOptions());
        commandLine.getSubcommands().values().forEach(command -> command.addMixin("help", new HelpOptions()));
        return commandLine;
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
