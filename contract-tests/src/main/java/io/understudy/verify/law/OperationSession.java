package io.understudy.verify.law;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One trial of a law about an operation.
 *
 * @param operation the operation
 * @param requests makes requests
 * @param client sends them
 */
public record OperationSession(Operation operation, RequestGenerator requests, LawClient client) {
    /** A request with nothing that may be left out. */
    public Optional<RequestDraft> bare() {
        return requests.of(operation, true, OptionalLong.empty());
    }

    /** Sends a request. A refusal ends the law: it is about what is answered with success. */
    public Step send(RequestDraft draft) throws InterruptedException {
        LawClient.Answer answer = client.send(draft);
        if (!(answer.judgement() instanceof Judgement.Conforming) || !(answer.reply() instanceof Answered answered)) {
            return new Step.Ended(answer.judgement());
        }
        return answered.status() / 100 == 2
                ? new Step.Answer(draft, answered)
                : Step.Ended.undecided(operation.id() + " was answered " + answered.status() + ".");
    }
}
