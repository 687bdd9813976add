package io.understudy.verify.running;

import io.understudy.validation.Violation;
import io.understudy.verify.cases.Expectation;
import io.understudy.verify.cases.Trial;
import io.understudy.verify.cases.Workshop;
import io.understudy.verify.check.AnswerJudge;
import io.understudy.verify.check.Fault;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.check.Judgement.Faulty;
import io.understudy.verify.check.Judgement.Unknown;
import io.understudy.verify.check.MethodCheck;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.journey.Envoy;
import io.understudy.verify.journey.Outcome;
import io.understudy.verify.journey.Traveller;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.run.Case;
import io.understudy.verify.run.Exchange;
import io.understudy.verify.run.Finding;
import io.understudy.verify.run.Secrets;
import io.understudy.verify.run.Verdict;
import io.understudy.verify.shrink.Shrinker;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries one case after the other. Used by one thread. */
final class Trier {
    /** How many requests may be sent to find the smallest one of a failure. */
    private static final int SHRINKING = 30;

    private final Workshop workshop;
    private final Courier courier;
    private final AnswerJudge judge;
    private final Secrets secrets;
    private final URI target;

    Trier(Workshop workshop, Courier courier, AnswerJudge judge, Secrets secrets, URI target) {
        this.workshop = workshop;
        this.courier = courier;
        this.judge = judge;
        this.secrets = secrets;
        this.target = target;
    }

    /** What comes of a case. */
    Verdict verdict(Trial trial) throws InterruptedException {
        courier.begin();
        if (trial instanceof Trial.Single single) {
            return single.expectation() instanceof Expectation.HeadOfGet ? head(single) : single(single);
        }
        return trial instanceof Trial.Journey journey
                ? journey(journey)
                : new Verdict.Skipped(trial.tried(), List.of(), ((Trial.Impossible) trial).reason());
    }

    private Verdict single(Trial.Single trial) throws InterruptedException {
        Judgement judgement = judge(trial, trial.draft());
        if (!(judgement instanceof Faulty faulty)) {
            return verdict(trial.tried(), judgement);
        }
        List<Exchange> exchanges = courier.exchanges();
        Exchange first = courier.last();
        Fault fault = faulty.faults().get(0);
        Draft smallest = canShrink(fault) ? shrink(trial, fault) : trial.draft();
        Judgement again = smallest.equals(trial.draft()) ? judgement : judge(trial, smallest);
        Exchange small = smallest.equals(trial.draft()) ? first : courier.last();
        List<Finding> findings = new ArrayList<>();
        for (Fault one : faulty.faults()) {
            Optional<Fault> shown = like(again, one);
            findings.add(finding(shown.orElse(one), shown.isPresent() ? small : first));
        }
        return new Verdict.Failed(trial.tried(), exchanges, List.copyOf(findings));
    }

    private Judgement judge(Trial.Single trial, Draft draft) throws InterruptedException {
        HttpCall call = workshop.writer().write(draft);
        Reply reply = courier.send(draft.operation(), call);
        return judge.judge(trial.tried(), trial.expectation(), call, reply);
    }

    /** A server that is silent is not asked again and again, and one whose state changes answers otherwise each time. */
    private static boolean canShrink(Fault fault) {
        return !fault.check().equals("timeout") && !fault.check().equals("unreachable");
    }

    private Draft shrink(Trial.Single trial, Fault fault) throws InterruptedException {
        Optional<String> flaw = flaw(trial.draft());
        return new Shrinker(SHRINKING)
                .shrink(
                        trial.draft(),
                        candidate -> flaw(candidate).equals(flaw)
                                && (flaw.isPresent() || isJudgeable(trial, candidate))
                                && like(judge(trial, candidate), fault).isPresent());
    }

    private Optional<String> flaw(Draft draft) {
        return violation(draft).map(violation -> violation.location() + " " + violation.code());
    }

    private Optional<Violation> violation(Draft draft) {
        return workshop.judge()
                .violations(draft.operation(), workshop.writer().write(draft))
                .flatMap(violations -> violations.stream().findFirst());
    }

    /** Requests by other methods cannot be held against an operation; they must only stay what they are. */
    private boolean isJudgeable(Trial.Single trial, Draft candidate) {
        return candidate.method().equals(trial.draft().method());
    }

    private static Optional<Fault> like(Judgement judgement, Fault fault) {
        return judgement instanceof Faulty faulty
                ? faulty.faults().stream().filter(fault::isLike).findFirst()
                : Optional.empty();
    }

    private Verdict head(Trial.Single trial) throws InterruptedException {
        HttpCall call = workshop.writer().write(trial.draft());
        Reply get = courier.send(trial.draft().operation(), call.as("GET"));
        Reply head = courier.send(trial.draft().operation(), call);
        if (head instanceof Reply.Broken broken) {
            return failed(trial.tried(), List.of(AnswerJudge.broken(trial.tried(), broken)));
        }
        if (!(get instanceof Answered got) || got.status() >= 500) {
            return new Verdict.Skipped(
                    trial.tried(), courier.exchanges(), "There is no answer to GET to compare with.");
        }
        List<Fault> faults = MethodCheck.head(trial.tried().operation(), got, (Answered) head);
        return faults.isEmpty()
                ? new Verdict.Proven(trial.tried(), courier.exchanges())
                : failed(trial.tried(), faults);
    }

    private Verdict journey(Trial.Journey trial) throws InterruptedException {
        Envoy envoy = draft -> {
            HttpCall call = workshop.writer().write(draft);
            Reply reply = courier.send(draft.operation(), call);
            Optional<Violation> flaw = violation(draft);
            if (flaw.isPresent()) {
                return new Envoy.Answer(
                        reply,
                        new Unknown("A step was not possible within the contract: "
                                + flaw.get().message() + "."));
            }
            Case step = of(trial.tried(), draft);
            return new Envoy.Answer(reply, judge.judge(step, new Expectation.Documented(), call, reply));
        };
        Outcome outcome = new Traveller(trial.lifecycle(), workshop.drafts(), envoy, trial.seed()).travel();
        return outcome.judgement() instanceof Faulty faulty
                ? failed(trial.tried(), faulty.faults())
                : verdict(trial.tried(), outcome.judgement());
    }

    /** The same case as far as one of its operations is concerned. */
    private static Case of(Case tried, Draft draft) {
        return new Case(
                tried.id(),
                tried.kind(),
                draft.operation(),
                tried.tries(),
                tried.status(),
                tried.example(),
                draft.operation().place());
    }

    private Verdict verdict(Case tried, Judgement judgement) {
        return judgement instanceof Unknown unknown
                ? new Verdict.Skipped(tried, courier.exchanges(), secrets.masked(unknown.reason()))
                : new Verdict.Proven(tried, courier.exchanges());
    }

    private Verdict failed(Case tried, List<Fault> faults) {
        Exchange last = courier.last();
        return new Verdict.Failed(
                tried,
                courier.exchanges(),
                faults.stream().map(fault -> finding(fault, last)).toList());
    }

    private Finding finding(Fault fault, Exchange smallest) {
        return new Finding(
                fault.check(),
                secrets.masked(fault.expected()),
                secrets.masked(fault.seen()),
                fault.place(),
                fault.pointer(),
                smallest,
                Curl.line(target, smallest.request()));
    }
}
