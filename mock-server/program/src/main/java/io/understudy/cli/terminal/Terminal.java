package io.understudy.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Where the text of every command goes: results to standard output, problems to standard error. Control characters are
 * replaced, whoever they come from.
 */
public final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Ansi colours;
    private final BooleanSupplier watched;

    private Terminal(PrintWriter out, PrintWriter err, Ansi colours, BooleanSupplier watched) {
        this.out = out;
        this.err = err;
        this.colours = colours;
        this.watched = watched;
    }

    /** The streams of this process, with colours when a person looks at them (and {@code NO_COLOR} is not set). */
    public static Terminal ofProcess() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err), Ansi.AUTO, Terminal::isConsole);
    }

    /** Other streams, which nobody looks at. */
    public static Terminal of(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, Ansi.OFF, () -> false);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset()), true);
    }

    /** What the terminal reads, unless that has no Chinese: a bare locale in a container would turn it all to marks. */
    private static Charset charset() {
        Charset ofTerminal = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return ofTerminal.newEncoder().canEncode('中') ? ofTerminal : StandardCharsets.UTF_8;
    }

    /** Whether standard input and output are a terminal. Since JDK 22 there is a console also when they are not. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
        @Nullable Console console = System.console();
        if (console == null || System.getenv("CI") != null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderPlatform) {
            return true;
        }
    }

    /** Lets a command line write its help here, and what it says about wrong usage and about bugs. */
    public CommandLine attach(CommandLine commandLine) {
        return commandLine
                .setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(colours))
                .setParameterExceptionHandler((wrong, arguments) -> refuse(wrong))
                .setExecutionExceptionHandler((bug, command, arguments) -> {
                    StringWriter trace = new StringWriter();
                    bug.printStackTrace(new PrintWriter(trace));
                    problem(trace.toString().stripTrailing());
                    return ExitCode.USAGE;
                });
    }

    private int refuse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        err.println(command.getColorScheme().errorText(TerminalText.printable(sentence(wrong))));
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            command.usage(err);
        }
        return ExitCode.USAGE;
    }

    /** A line of the result. */
    public void line(String text) {
        out.println(TerminalText.printable(text));
    }

    /** A line about what went wrong, or about what to know all the same. */
    public void problem(String text) {
        err.println(TerminalText.printable(text));
    }

    /** What an exception says went wrong. */
    public void problem(Exception failure) {
        problem(sentence(failure));
    }

    private static String sentence(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    /** A JSON or YAML document, with a line feed at its end; control characters in it become escapes. */
    public void document(String text) {
        out.print(TerminalText.escaped(text));
        out.flush();
    }

    /** Whether a person looks at the lines, so that one can be written over. */
    public boolean isWatched() {
        return watched.getAsBoolean();
    }

    /** Writes over the line that is written over; an empty text removes it. */
    public void overwrite(String text) {
        out.print("\r" + " ".repeat(60) + "\r" + TerminalText.printable(text));
        out.flush();
    }
}
