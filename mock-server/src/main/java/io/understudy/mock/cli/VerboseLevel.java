package io.understudy.mock.cli;

/** How much {@code mock} tells, by Prism's names. */
enum VerboseLevel {
    SILENT,
    FATAL,
    ERROR,
    WARN,
    INFO,
    DEBUG,
    TRACE;

    /** Whether what is served is listed at the start. */
    boolean listsOperations() {
        return compareTo(INFO) >= 0;
    }

    /** Whether callbacks that went wrong are told. */
    boolean tellsTrouble() {
        return compareTo(INFO) >= 0;
    }

    /** Whether every answer is told, and every callback. */
    boolean tellsAnswers() {
        return compareTo(DEBUG) >= 0;
    }
}
