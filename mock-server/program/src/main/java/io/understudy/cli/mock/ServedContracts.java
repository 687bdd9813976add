package io.understudy.cli.mock;

import io.understudy.cli.terminal.Terminal;
import io.understudy.routing.Mount;
import java.util.List;
import java.util.Optional;

/** What came of reading the contracts that a command line names. */
sealed interface ServedContracts {

    /** Tells what there is to tell; the contracts, unless something cannot be served. */
    default Optional<List<Mount>> told(Terminal terminal) {
        if (this instanceof Served served) {
            served.notices().forEach(terminal::problem);
            return Optional.of(served.contracts());
        }
        ((Refused) this).lines().forEach(terminal::problem);
        return Optional.empty();
    }

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
