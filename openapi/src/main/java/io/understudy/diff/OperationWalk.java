package io.understudy.diff;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.RequestBody;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.change.ChangeRule;

/** Compares two operations. */
final class OperationWalk {
    private final ChangeList changes;
    private final ParameterWalk parameters;
    private final ContentWalk contents;
    private final ResponseWalk responses;

    OperationWalk(Contract older, Contract newer, ChangeList changes) {
        this.changes = changes;
        ValueWalk values = new ValueWalk(older, newer, changes);
        this.contents = new ContentWalk(values, changes);
        this.parameters = new ParameterWalk(values, contents, changes);
        this.responses = new ResponseWalk(values, contents, new LinkWalk(older, newer, changes), changes);
    }

    /**
     * Compares what is sent and what is answered.
     *
     * @param sender who sends the request
     */
    void compare(Operation before, Operation after, Spot spot, Polarity sender) {
        if (before.deprecated() != after.deprecated()) {
            changes.add(
                    ChangeRule.OPERATION_DEPRECATED,
                    false,
                    spot,
                    after.deprecated() ? "the operation is deprecated now" : "the operation is no longer deprecated");
        }
        if (!before.id().equals(after.id()) && isNamed(before) && isNamed(after)) {
            changes.add(
                    ChangeRule.OPERATION_ID_CHANGED,
                    false,
                    spot,
                    "the operationId was " + before.id() + " and is " + after.id());
        }
        parameters.compare(before, after, spot, sender);
        body(before, after, spot, sender);
        responses.compare(before, after, spot, sender);
    }

    private static boolean isNamed(Operation operation) {
        return !operation.id().equals(operation.method() + " " + operation.path());
    }

    private void body(Operation before, Operation after, Spot spot, Polarity sender) {
        RequestBody was = before.requestBody().orElse(null);
        RequestBody is = after.requestBody().orElse(null);
        Spot exact = spot.at("request body", was == null ? null : was.place(), is == null ? null : is.place());
        if (was == null && is != null) {
            boolean harmful = sender == Polarity.API || is.required();
            changes.add(
                    ChangeRule.REQUEST_BODY_ADDED,
                    harmful,
                    exact,
                    is.required() ? "a body is required now" : "a body can be sent now");
        } else if (was != null && is == null) {
            changes.add(ChangeRule.REQUEST_BODY_REMOVED, true, exact, "the body was removed");
        } else if (was != null && is != null) {
            if (was.required() != is.required()) {
                changes.add(
                        ChangeRule.REQUEST_BODY_REQUIRED,
                        sender.harmed(is.required(), was.required()),
                        exact,
                        is.required() ? "the body is required now" : "the body is no longer required");
            }
            contents.compare(was.content(), is.content(), exact, ContentWalk.Message.request(sender));
        }
    }
}
