package io.understudy.verify.check;

import io.understudy.contract.Operation;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.result.Case;

/**
 * An answer with all that is needed to judge it.
 *
 * @param tried the case that it belongs to
 * @param expectation what the case expects of it
 * @param call the request as it was sent
 * @param answer the answer
 */
public record JudgedAnswer(Case tried, Expectation expectation, HttpCall call, Answered answer) {
    /** The operation that was called. */
    public Operation operation() {
        return tried.operation();
    }

    /** Whether the request had to be refused, so that any refusal will do. */
    public boolean expectsRefusal() {
        return expectation instanceof Expectation.Refused || expectation instanceof Expectation.Unauthenticated;
    }

    /** Whether the request was sent by a method that is not the operation's own. */
    public boolean isOfAnotherMethod() {
        return expectation instanceof Expectation.NotAllowed || expectation instanceof Expectation.Options;
    }

    /** Whether exactly this answer was asked for with {@code Prefer}. */
    public boolean isAskedFor() {
        return expectation instanceof Expectation.Asked asked && asked.code() == answer.status();
    }
}
