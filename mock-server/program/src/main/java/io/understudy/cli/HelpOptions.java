package io.understudy.cli;

import picocli.CommandLine.Option;

/** The options that every command has; picocli acts on them before the command runs. */
@SuppressWarnings("UnusedVariable")
final class HelpOptions {
    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;
}
