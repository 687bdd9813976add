package io.understudy.verify.run;

import io.understudy.validation.Violation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.judge.AnswerJudge;
import io.understudy.verify.law.LawClient;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.plan.CaseContext;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;
import java.util.List;
import java.util.Optional;

/**
 * Sends the requests of a law, and judges each answer by itself.
 *
 * @param context writes the requests
 * @param client sends and records them
 * @param judge judges the answers
 * @param tried the case that the law is
 */
record JudgingClient(CaseContext context, RecordingClient client, AnswerJudge judge, Case tried) implements LawClient {
    @Override
    public HttpCall written(RequestDraft draft) {
        return context.writer().write(draft);
    }

    @Override
    public Answer send(RequestDraft draft) throws InterruptedException {
        HttpCall call = written(draft);
        Reply reply = client.send(draft.operation(), call);
        Optional<Violation> violation = context.judge().violations(draft.operation(), call).stream()
                .flatMap(List::stream)
                .findFirst();
        return violation.isPresent()
                ? new Answer(
                        reply,
                        new Judgement.Undecided("A step was not possible within the contract: "
                                + violation.get().message() + "."))
                : new Answer(reply, judge.judge(step(draft), new Expectation.Documented(), call, reply));
    }

    @Override
    public Reply send(RequestDraft draft, HttpCall call) throws InterruptedException {
        return client.send(draft.operation(), call);
    }

    @Override
    public void tidyUp(RequestDraft draft) throws InterruptedException {
        client.sendUnrecorded(written(draft));
    }

    /** The same case as far as one of its operations is concerned. */
    private Case step(RequestDraft draft) {
        return new Case(
                tried.id(),
                tried.kind(),
                draft.operation(),
                tried.tries(),
                tried.status(),
                tried.example(),
                draft.operation().place());
    }
}
