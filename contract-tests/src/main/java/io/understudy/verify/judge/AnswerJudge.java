package io.understudy.verify.judge;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.JudgedAnswer;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.judge.delivery.BrokenReplies;
import io.understudy.verify.judge.http.ByteOrderMarkCheck;
import io.understudy.verify.judge.http.RetryAfterCheck;
import io.understudy.verify.judge.http.SingletonHeaderCheck;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.message.Reply.Broken;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;

/** Judges the answer to one request by every check that applies to it. Used by one thread. */
public final class AnswerJudge {
    private static final int TOO_MANY_REQUESTS = 429;

    /** The first of these that finds something says it all. */
    private static final List<AnswerCheck> DECISIVE = List.of(
            new ServerErrorCheck(),
            new MethodCheck(),
            new AllowHeaderCheck(),
            new OptionsCheck(),
            new RefusalCheck(),
            new AuthenticationCheck(),
            new AcceptanceCheck());

    /** What HTTP asks of every answer. */
    private static final List<AnswerCheck> HTTP =
            List.of(new SingletonHeaderCheck(), new ByteOrderMarkCheck(), new RetryAfterCheck());

    private final DocumentedAnswers documented;
    private final SecretEchoCheck secrets;

    /**
     * A judge.
     *
     * @param documented holds answers against the contract
     * @param secrets finds in answers what must not be there
     */
    public AnswerJudge(DocumentedAnswers documented, SecretEchoCheck secrets) {
        this.documented = documented;
        this.secrets = secrets;
    }

    /** What is to be said of an answer. */
    public Judgement judge(Case tried, Expectation expectation, HttpCall call, Reply reply) {
        if (reply instanceof Broken broken) {
            return new Judgement.Deviating(List.of(BrokenReplies.deviation(tried.operation(), broken)));
        }
        JudgedAnswer judged = new JudgedAnswer(tried, expectation, call, (Answered) reply);
        int status = judged.answer().status();
        if (status == TOO_MANY_REQUESTS && !judged.isAskedFor()) {
            return new Judgement.Undecided("The server has had too many requests (429); a lower --rate may help.");
        }
        if (expectation instanceof Expectation.Asked asked && asked.code() != status) {
            return new Judgement.Undecided(
                    "The server was asked for " + asked.code() + " and answered " + status + ".");
        }
        List<Deviation> deviations = new ArrayList<>(secrets.deviations(judged));
        HTTP.forEach(check -> deviations.addAll(check.deviations(judged)));
        List<Deviation> decisive = DECISIVE.stream()
                .map(check -> check.deviations(judged))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        deviations.addAll(decisive);
        if (decisive.isEmpty() && !judged.isOfAnotherMethod()) {
            deviations.addAll(
                    documented.deviations(judged.operation(), judged.answer(), false, judged.expectsRefusal()));
        }
        return Judgement.of(deviations);
    }
}
