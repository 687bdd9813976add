package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.entry.EntryCheck.Objection;
import io.understudy.mock.state.Entry;
import io.understudy.validation.Violation;
import java.util.List;

/** What an action comes to. */
public sealed interface ActionResult {

    /** One entry to show. */
    record One(Entry entry) implements ActionResult {}

    /**
     * Several entries to show.
     *
     * @param facts what the answer tells about the page, in order
     */
    record Many(List<Entry> entries, List<JsonNode> facts) implements ActionResult {}

    /**
     * A token to show.
     *
     * @param token the token
     * @param lifetime for how many seconds it is taken
     */
    record Token(String token, long lifetime) implements ActionResult {}

    /**
     * A refusal.
     *
     * @param objection why
     * @param scope what the texts of the refusal can see
     */
    record Refused(Objection objection, ExpressionScope scope) implements ActionResult {}

    /** A request that turns out to be invalid. */
    record Invalid(Violation violation, ExpressionScope scope) implements ActionResult {}
}
