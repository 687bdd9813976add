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
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "understudy",
        description = "Mocks and verifies HTTP APIs that an OpenAPI contract describes.",
        versionProvider = ProgramVersion.class)
public final class Understudy implements Runnable {
    private static final List<Entry<String, List<String>>> GROUPS = List.of(
            Map.entry("Mock an API", List.of("mock", "proxy", "state")),
            Map.entry("Check a server or a recording", List.of("verify", "replay", "drift", "cleanup")),
            Map.entry("Work on contracts", List.of("lint", "diff", "apply", "declare")));

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
        commandLine.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Understudy::commandList);
        commandLine.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
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

    /** The commands in groups, each with the first sentence of its description. */
    private static String commandList(Help help) {
        StringBuilder list = new StringBuilder();
        for (Entry<String, List<String>> group : GROUPS) {
            list.append(String.format("%n%s:%n", group.getKey()));
            for (String name : group.getValue()) {
                Help command = help.subcommands().get(name);
                if (command != null) {
                    String description = String.join(
                            " ", command.commandSpec().usageMessage().description());
                    list.append(String.format(
                            "  %s  %s%n",
                            help.colorScheme().commandText("%-7s".formatted(name)), firstSentence(description)));
                }
            }
        }
        return list.append(String.format(
                        "%n'understudy COMMAND --help' shows the options of a command. Exit codes: 0 when all is well, 1 when%n"
                                + "the command found something, 2 when it could not be used like this.%n"))
                .toString();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
