package io.understudy.mock.behaviour;

import java.util.Collection;

/** A scenario that no contract declares; the message is a sentence for people. */
public final class UnknownScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A scenario that is not there.
     *
     * @param known the scenarios that are
     */
    public UnknownScenarioException(String scenario, Collection<String> known) {
        super("There is no scenario '" + scenario + "'; "
                + (known.isEmpty() ? "the contracts declare none." : "there is " + String.join(", ", known) + "."));
    }
}
