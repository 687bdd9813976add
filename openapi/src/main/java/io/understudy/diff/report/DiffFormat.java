package io.understudy.diff.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which a comparison is written down. */
public enum DiffFormat {
    /** Lines for a console. */
    TEXT(TextReport::of),
    /** JSON for programs. */
    JSON(JsonReport::of),
    /** SARIF 2.1.0 for code scanning. */
    SARIF(SarifReport::of),
    /** JUnit's XML for build servers. */
    JUNIT(JUnitReport::of),
    /** Markdown for a pull request. */
    MARKDOWN(MarkdownReport::of),
    /** Markdown for the users of the API: what is new, what has changed and what is gone. */
    CHANGELOG(Changelog::of);

    private final Function<ContractDiff, String> writer;

    DiffFormat(Function<ContractDiff, String> writer) {
        this.writer = writer;
    }

    /** The form with this name in lower case, if there is one. */
    public static Optional<DiffFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The whole report, with a line feed at its end. */
    public String write(ContractDiff diff) {
        return writer.apply(diff);
    }
}
