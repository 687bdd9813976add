package io.understudy.verify.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/**
 * What a command came to.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record CommandOutcome(int exitCode, String out, String err) {
    /** Runs the program in this process, with nobody watching and nothing in the environment. */
    static CommandOutcome of(String... arguments) {
        return in(Map.of(), arguments);
    }

    /** The same with variables. */
    static CommandOutcome in(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Program.commandLine(environment, false)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int exitCode = commandLine.execute(Program.completed(commandLine, arguments));
        return new CommandOutcome(exitCode, out.toString(), err.toString());
    }
}
