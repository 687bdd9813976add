package io.understudy.verify.running;

import io.understudy.contract.Contract;
import io.understudy.contract.Place;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.cases.Trial;
import io.understudy.verify.cases.Workshop;
import io.understudy.verify.check.AnswerJudge;
import io.understudy.verify.check.DocumentedCheck;
import io.understudy.verify.check.SecretCheck;
import io.understudy.verify.coverage.CoverageCount;
import io.understudy.verify.message.Reply.Breakage;
import io.understudy.verify.message.Reply.Broken;
import io.understudy.verify.run.Exchange;
import io.understudy.verify.run.Run;
import io.understudy.verify.run.Secrets;
import io.understudy.verify.run.Side;
import io.understudy.verify.run.Verdict;
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

    private final Workshop workshop;
    private final Subject subject;
    private final Clock clock;
    private final Trier trier;
    private final CoverageCount coverage;
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
    public Verification(Workshop workshop, Subject subject, Secrets secrets, Sender sender, Clock clock) {
        Contract contract = workshop.contract();
        this.workshop = workshop;
        this.subject = subject;
        this.clock = clock;
        this.coverage = new CoverageCount(contract);
        DocumentedCheck documented = new DocumentedCheck(new SchemaLibrary(contract.documents()));
        AnswerJudge judge =
                new AnswerJudge(documented, new SecretCheck(workshop.keyring().plainSecrets()));
        Courier courier = new Courier(sender, secrets, coverage);
        this.trier = new Trier(workshop, courier, judge, secrets, subject.target());
    }

    /**
     * Tries the cases until all have been tried, or the thread is interrupted: what came out up to then is the result.
     *
     * @param progress hears of each case
     */
    public Run run(List<Trial> trials, Progress progress) {
        Instant started = clock.instant();
        List<Verdict> verdicts = new ArrayList<>();
        boolean interrupted = false;
        for (Trial trial : trials) {
            try {
                Verdict verdict = verdict(trial);
                verdicts.add(verdict);
                progress.tried(verdicts.size(), trials.size(), verdict);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                interrupted = true;
                break;
            }
        }
        return new Run(
                workshop.contract(),
                subject.source(),
                subject.target(),
                subject.side(),
                workshop.seed(),
                started,
                Duration.between(started, clock.instant()),
                interrupted,
                Hindsight.applied(verdicts),
                coverage.coverage());
    }

    private Verdict verdict(Trial trial) throws InterruptedException {
        Place operation = trial.tried().operation().place();
        if (silences.getOrDefault(operation, 0) >= PATIENCE) {
            return new Verdict.Skipped(
                    trial.tried(),
                    List.of(),
                    trial.tried().operation().id() + " has left " + PATIENCE + " requests without an answer.");
        }
        Verdict verdict = trier.verdict(trial);
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
