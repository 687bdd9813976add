package io.understudy.cli;

import io.understudy.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * What a command came to.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it complained of
 */
public record CommandOutcome(int exitCode, String out, String err) {
    /** Runs the program in this process, with nobody watching and nothing in the environment. */
    public static CommandOutcome of(String... arguments) {
        return in(Map.of(), arguments);
    }

    /** The same with variables. */
    public static CommandOutcome in(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = run(out, err, environment, arguments);
        return new CommandOutcome(exitCode, out.toString(), err.toString());
    }

    /** Runs the program with streams that can be read while it runs; answers the exit code. */
    public static int run(StringWriter out, StringWriter err, String... arguments) {
        return run(out, err, Map.of(), arguments);
    }

    private static int run(StringWriter out, StringWriter err, Map<String, String> environment, String... arguments) {
        Terminal terminal = Terminal.of(new PrintWriter(out, true), new PrintWriter(err, true));
        return Understudy.commandLine(terminal, environment, arguments).execute(arguments);
    }
}
