package io.understudy.verify.law;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.request.RequestDraft;

/** Sends the requests of a law. */
public interface LawClient {
    /** The request as it would be sent. */
    HttpCall written(RequestDraft draft);

    /** Sends a request and judges its answer by the contract. */
    Answer send(RequestDraft draft) throws InterruptedException;

    /** Sends a request as it is; its answer is not judged, because the contract need not speak of it. */
    Reply send(RequestDraft draft, HttpCall call) throws InterruptedException;

    /** Sends a request that is no evidence, only to leave the server as it was. */
    void tidyUp(RequestDraft draft) throws InterruptedException;

    /**
     * What came back.
     *
     * @param reply the reply
     * @param judgement whether it is as documented
     */
    record Answer(Reply reply, Judgement judgement) {}
}
