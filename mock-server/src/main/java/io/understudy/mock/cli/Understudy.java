package io.understudy.mock.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "understudy",
        description = "Serves mocks of OpenAPI contracts, and finds what is wrong with them.",
        versionProvider = BuildVersion.class)
public final class Understudy implements Runnable {
    private static final List<Entry<String, Supplier<Object>>> COMMANDS = List.of(
            Map.entry("mock", MockCommand::new),
            Map.entry("proxy", ProxyCommand::new),
            Map.entry("lint", LintCommand::new),
            Map.entry("apply", ApplyCommand::new),
            Map.entry("declare", DeclareCommand::new),
            Map.entry("state", StateCommand::new));

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commandLine =
                commandLine(arguments).setOut(writer(FileDescriptor.out)).setErr(writer(FileDescriptor.err));
        System.exit(commandLine.execute(arguments));
    }

    /**
     * The commands, yet without streams to print to. It takes a while to find out what each of them can be told, so that
     * the others are left out when the first argument names one.
     */
    static CommandLine commandLine(String... arguments) {
        String asked = arguments.length == 0 ? "" : arguments[0];
        boolean known = COMMANDS.stream().anyMatch(command -> command.getKey().equals(asked));
        CommandLine commandLine = new CommandLine(new Understudy());
        for (Entry<String, Supplier<Object>> command : COMMANDS) {
            if (!known || command.getKey().equals(asked)) {
                commandLine.addSubcommand(command.getKey(), command.getValue().get());
            }
        }
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
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
