package io.understudy.verify.lifecycle;

import io.understudy.verify.judge.Judgement;
import io.understudy.verify.message.Reply;
import io.understudy.verify.request.RequestDraft;

/** Sends a request and judges its answer by itself. */
@FunctionalInterface
public interface LifecycleClient {
    /** Sends a request. */
    Answer send(RequestDraft draft) throws InterruptedException;

    /**
     * What came back.
     *
     * @param reply the reply
     * @param judgement whether it is as documented
     */
    record Answer(Reply reply, Judgement judgement) {}
}
