package io.understudy.verify.run;

import io.understudy.contract.Contract;
import io.understudy.document.Place;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.coverage.CoverageCounter;
import io.understudy.verify.judge.AnswerJudge;
import io.understudy.verify.judge.DocumentedAnswers;
import io.understudy.verify.judge.SecretEchoCheck;
import io.understudy.verify.message.Reply.Breakage;
import io.understudy.verify.message.Reply.Broken;
import io.understudy.verify.plan.CaseContext;
import io.understudy.verify.plan.PlannedCase;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import io.understudy.verify.send.Sender;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries all cases of a run. Used once. */
public final class Verification {
    /** After so many answers that never came, an operation is let be. */
    private static final int PATIENCE = 2;

    private final CaseContext context;
    private final Subject subject;
    private final Clock clock;
    private final CaseRunner runner;
    private final CoverageCounter coverage;
    private final Map<Place, Integer> silences = new HashMap<>();

    /**
     * What is verified.
     *
     * @param source the contract's file as the user named it
     * @param target the server
     * @param side what it is
     */
    public record Subject(String source, URI target, Side side) {}

    /**
     * A verification.
     *
     * @param secrets what must not be shown
     * @param sender sends the requests
     * @param clock tells when it began and how long it took
     */
    public Verification(CaseContext context, Subject subject, Secrets secrets, Sender sender, Clock clock) {
        Contract contract = context.contract();
        this.context = context;
        this.subject = subject;
        this.clock = clock;
        this.coverage = new CoverageCounter(contract);
        DocumentedAnswers documented = new DocumentedAnswers(new SchemaLibrary(contract.documents()));
        AnswerJudge judge = new AnswerJudge(
                documented, new SecretEchoCheck(context.credentialStore().plainSecrets()));
        RecordingClient client = new RecordingClient(sender, secrets, coverage);
        this.runner = new CaseRunner(context, client, judge, secrets, subject.target());
    }

    /**
     * Tries the cases until all have been tried, or the thread is interrupted: what came out up to then is the result.
     *
     * @param progress hears of each case
     */
    public VerificationResult run(List<PlannedCase> cases, ProgressListener progress) {
        Instant started = clock.instant();
        List<Verdict> verdicts = new ArrayList<>();
        boolean interrupted = false;
        for (PlannedCase planned : cases) {
            try {
                Verdict verdict = verdict(planned);
                verdicts.add(verdict);
                progress.tried(verdicts.size(), cases.size(), verdict);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                interrupted = true;
                break;
            }
        }
        if (!interrupted) {
            tidyUp();
        }
        return new VerificationResult(
                context.contract(),
                subject.source(),
                subject.target(),
                subject.side(),
                context.seed(),
                started,
                Duration.between(started, clock.instant()),
                interrupted,
                InferredResponses.applied(verdicts),
                coverage.coverage());
    }

    private void tidyUp() {
        try {
            runner.tidyUp();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Verdict verdict(PlannedCase planned) throws InterruptedException {
        Place operation = planned.tried().operation().place();
        if (silences.getOrDefault(operation, 0) >= PATIENCE) {
            return new Verdict.Inconclusive(
                    planned.tried(),
                    List.of(),
                    planned.tried().operation().id() + " has left " + PATIENCE + " requests without an answer.");
        }
        Verdict verdict = runner.verdict(planned);
        if (verdict.exchanges().stream().anyMatch(Verification::isSilent)) {
            silences.merge(operation, 1, Integer::sum);
        }
        return verdict;
    }

    private static boolean isSilent(Exchange exchange) {
        return exchange.reply() instanceof Broken broken
                && (broken.breakage() == Breakage.TIMEOUT || broken.breakage() == Breakage.UNREACHABLE);
    }
}
