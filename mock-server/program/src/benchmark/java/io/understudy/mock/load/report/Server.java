package io.understudy.mock.load.report;

import java.util.Locale;

/** What is measured. */
public enum Server {
    /** This mock, by the command of its README. */
    UNDERSTUDY("Understudy"),
    /** Prism as it starts: it tells every request on its standard output. */
    PRISM("Prism"),
    /** Prism, told to be silent. */
    PRISM_SILENT("Prism, silent"),
    /** WireMock alone, with one stub and no journal. */
    WIREMOCK("WireMock, one stub");

    private final String title;

    Server(String title) {
        this.title = title;
    }

    /** The name in a table. */
    public String title() {
        return title;
    }

    /** The name on a command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is Prism, however it was started. */
    public boolean isPrism() {
        return this == PRISM || this == PRISM_SILENT;
    }
}
