package io.understudy.cli;

import io.understudy.cli.contract.ApplyCommand;
import io.understudy.cli.contract.DeclareCommand;
import io.understudy.cli.contract.DiffCommand;
import io.understudy.cli.contract.LintCommand;
import io.understudy.cli.mock.MockCommand;
import io.understudy.cli.mock.ProxyCommand;
import io.understudy.cli.mock.StateCommand;
import io.understudy.cli.terminal.Terminal;
import io.understudy.cli.verify.CleanupCommand;
import io.understudy.cli.verify.DriftCommand;
import io.understudy.cli.verify.ReplayCommand;
import io.understudy.cli.verify.VerifyCommand;
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
        description = "Mocks and verifies HTTP APIs that an OpenAPI contract describes.",
        versionProvider = ProgramVersion.class)
public final class Understudy implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine(Terminal.ofProcess(), System.getenv(), arguments);
        System.exit(commandLine.execute(arguments));
    }

    /**
     * The commands. It takes a while to find out what each of them can be told, so that the others are left out when the
     * first argument names one.
     *
     * @param terminal where they write
     * @param environment the variables that credentials are taken from
     */
    static CommandLine commandLine(Terminal terminal, Map<String, String> environment, String... arguments) {
        List<Entry<String, Supplier<Object>>> commands = commands(terminal, environment);
        String asked = arguments.length == 0 ? "" : arguments[0];
        boolean known = commands.stream().anyMatch(command -> command.getKey().equals(asked));
        CommandLine commandLine = new CommandLine(new Understudy());
        for (Entry<String, Supplier<Object>> command : commands) {
            if (!known || command.getKey().equals(asked)) {
                commandLine.addSubcommand(command.getKey(), command.getValue().get());
            }
        }
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.addMixin("help", new HelpOptions());
        for (CommandLine command : commandLine.getSubcommands().values()) {
            command.addMixin("help", new HelpOptions());
            command.getCommandSpec().versionProvider(new ProgramVersion());
        }
        return terminal.attach(commandLine);
    }

    private static List<Entry<String, Supplier<Object>>> commands(Terminal terminal, Map<String, String> environment) {
        return List.of(
                Map.entry("mock", () -> new MockCommand(terminal)),
                Map.entry("proxy", () -> new ProxyCommand(terminal)),
                Map.entry("state", () -> new StateCommand(terminal)),
                Map.entry("verify", () -> new VerifyCommand(terminal, environment)),
                Map.entry("replay", () -> new ReplayCommand(terminal)),
                Map.entry("drift", () -> new DriftCommand(terminal)),
                Map.entry("cleanup", () -> new CleanupCommand(terminal, environment)),
                Map.entry("lint", () -> new LintCommand(terminal)),
                Map.entry("diff", () -> new DiffCommand(terminal)),
                Map.entry("apply", () -> new ApplyCommand(terminal)),
                Map.entry("declare", () -> new DeclareCommand(terminal)));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
