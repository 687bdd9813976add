package io.understudy.verify.journey;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.message.Reply;

/** Sends a request and judges its answer by itself. */
@FunctionalInterface
public interface Envoy {
    /** Sends a request. */
    Answer send(Draft draft) throws InterruptedException;

    /**
     * What came back.
     *
     * @param reply the reply
     * @param judgement whether it is as documented
     */
    record Answer(Reply reply, Judgement judgement) {}
}
