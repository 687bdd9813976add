package io.understudy.cli.mock.flag;

/** How much {@code mock} tells, by Prism's names. */
public enum VerboseLevel {
    SILENT,
    FATAL,
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /** Whether what is served is listed at the start. */
    public boolean listsOperations() {
        return compareTo(INFO) >= 0;
    }

    /** Whether callbacks that went wrong are told. */
    public boolean tellsTrouble() {
        return compareTo(INFO) >= 0;
    }

    /** Whether every answer is told, and every callback. */
    public boolean tellsAnswers() {
        return compareTo(DEBUG) >= 0;
    }
}
