package io.understudy.mock.load.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a server is asked to do. */
public enum Scenario {
    /** A list with two query parameters, answered with an example of 1.5 KB. */
    LIST("list"),
    /** A body of 200 bytes that fits its schema. */
    POST("valid POST"),
    /** A body of 200 bytes with six mistakes, each of which the answer names. */
    REFUSED("refused POST"),
    /** The last operation of a document of 13 MB and 1,200 operations. */
    LARGE("last of 1,200 operations"),
    /** The same operation, now the first in a document of twelve. */
    SMALL("first of 12 operations"),
    /** A list of the contracts that come with the program: all of them here, one of them where others are measured. */
    BUNDLED("bundled contracts"),
    /** A page of 20 entries, an example of the contract. */
    NOTES("page of 20, an example"),
    /** The same page, of entries that the mock remembers. */
    NOTES_1000("page of 20 out of 1,000"),
    /** The same of very many. */
    NOTES_100000("page of 20 out of 100,000"),
    /** A new entry of 100 bytes, answered with an example. */
    CREATE("create, an example"),
    /** The same, remembered. */
    CREATE_1000("create beside 1,000"),
    /** The same beside very many. */
    CREATE_100000("create beside 100,000");

    private final String title;

    Scenario(String title) {
        this.title = title;
    }

    /** The name in a table. */
    public String title() {
        return title;
    }

    /** The name on a command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who takes part. The others would tell nothing that a target asks for. */
    public Set<Server> servers() {
        return switch (this) {
            case LIST -> EnumSet.allOf(Server.class);
            case SMALL, NOTES, NOTES_1000, NOTES_100000, CREATE, CREATE_1000, CREATE_100000 ->
                EnumSet.of(Server.UNDERSTUDY);
            case BUNDLED -> EnumSet.of(Server.UNDERSTUDY, Server.PRISM);
            case POST, REFUSED, LARGE -> EnumSet.of(Server.UNDERSTUDY, Server.PRISM, Server.PRISM_SILENT);
        };
    }

    /** Whether a target asks for the time to the first answer, so that it is worth more than one start. */
    public boolean isAboutStarting(Server server) {
        return this == BUNDLED || (this == LARGE && server == Server.UNDERSTUDY);
    }
}
