package io.understudy.diff.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a comparison is written down. */
public enum DiffFormat {
    /** Lines for a console. */
    TEXT,
    /** JSON for programs. */
    JSON,
    /** SARIF 2.1.0 for code scanning. */
    SARIF,
    /** JUnit's XML for build servers. */
    JUNIT,
    /** Markdown for a pull request. */
    MARKDOWN,
    /** Markdown for the users of the API: what is new, what has changed and what is gone. */
    CHANGELOG;

    /** The form with this name in lower case, if there is one. */
    public static Optional<DiffFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** The whole report, with a line feed at its end. */
    public String write(ContractDiff diff) {
        return switch (this) {
            case TEXT -> TextChangelog.of(diff);
            case JSON -> JsonChangelog.of(diff);
            case SARIF -> SarifChangelog.of(diff);
            case JUNIT -> JUnitChangelog.of(diff);
            case MARKDOWN -> MarkdownChangelog.of(diff);
            case CHANGELOG -> Changelog.of(diff);
        };
    }
}
