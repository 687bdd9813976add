package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.mock.behaviour.call.Scope;
import io.understudy.mock.behaviour.entry.EntryCheck.Objection;
import io.understudy.mock.state.Entry;
import io.understudy.validation.Violation;
import java.util.List;

/** What an action comes to. */
public sealed interface Outcome {

    /** One entry to show. */
    record One(Entry entry) implements Outcome {}

    /**
     * Several entries to show.
     *
     * @param facts what the answer tells about the page, in order
     */
    record Many(List<Entry> entries, List<JsonNode> facts) implements Outcome {}

    /**
     * A token to show.
     *
     * @param token the token
     * @param lifetime for how many seconds it is taken
     */
    record Token(String token, long lifetime) implements Outcome {}

    /**
     * A refusal.
     *
     * @param objection why
     * @param scope what the texts of the refusal can see
     */
    record Refused(Objection objection, Scope scope) implements Outcome {}

    /** A request that turns out to be invalid. */
    record Invalid(Violation violation, Scope scope) implements Outcome {}
}
