package io.understudy.cli.mock;

import io.understudy.routing.Mount;
import java.util.List;

/** What came of reading the contracts that a command line names. */
sealed interface ServedContracts {

    /**
     * Contracts that can be served.
     *
     * @param contracts the contracts with their prefixes, in the order of the command line
     * @param notices what a user should know all the same, a line each
     */
    record Served(List<Mount> contracts, List<String> notices) implements ServedContracts {}

    /**
     * Something that cannot be served.
     *
     * @param lines why not
     */
    record Refused(List<String> lines) implements ServedContracts {}
}
