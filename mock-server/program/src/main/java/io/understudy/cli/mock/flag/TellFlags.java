package io.understudy.cli.mock.flag;

import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** The options that say how much a server tells, and one that Prism has. */
public final class TellFlags {
    @Option(
            names = {"-m", "--multiprocess"},
            paramLabel = "true|false",
            arity = "0..1",
            showDefaultValue = Visibility.NEVER,
            description = "Accepted for compatibility: one process uses all cores.")
    @SuppressWarnings("UnusedVariable")
    private boolean multiprocess;

    @Option(
            names = {"-v", "--verboseLevel"},
            paramLabel = "LEVEL",
            defaultValue = "info",
            description = {
                "silent, fatal, error, warn: only say where the mock listens.",
                "info: list the operations, and tell what went wrong with callbacks.",
                "debug, trace: tell every answer and every callback."
            })
    private VerboseLevel verboseLevel = VerboseLevel.INFO;

    public VerboseLevel level() {
        return verboseLevel;
    }
}
