package io.understudy.verify.run;

import io.understudy.validation.Violation;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.check.Judgement.Conforming;
import io.understudy.verify.check.Judgement.Deviating;
import io.understudy.verify.check.Judgement.Undecided;
import io.understudy.verify.judge.AnswerJudge;
import io.understudy.verify.judge.HeadCheck;
import io.understudy.verify.judge.delivery.BrokenReplies;
import io.understudy.verify.judge.delivery.TimeoutCheck;
import io.understudy.verify.judge.delivery.UnreachableCheck;
import io.understudy.verify.law.LawClient;
import io.understudy.verify.law.OperationLaw;
import io.understudy.verify.law.OperationSession;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.plan.CaseContext;
import io.understudy.verify.plan.PlannedCase;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.result.Verdict;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries one case after the other. Used by one thread. */
final class CaseRunner {
    /** How many requests may be sent to find the smallest one of a failure. */
    private static final int SHRINKING = 30;

    private final CaseContext context;
    private final RecordingClient client;
    private final AnswerJudge judge;
    private final Secrets secrets;
    private final URI target;
    private final ControlRequests controls;
    private final ExistingEntries entries;

    CaseRunner(CaseContext context, RecordingClient client, AnswerJudge judge, Secrets secrets, URI target) {
        this.context = context;
        this.client = client;
        this.judge = judge;
        this.secrets = secrets;
        this.target = target;
        this.controls = new ControlRequests(context, client);
        this.entries = new ExistingEntries(context, client);
    }

    /** What comes of a case. */
    Verdict verdict(PlannedCase planned) throws InterruptedException {
        client.begin();
        if (planned instanceof PlannedCase.SingleRequest single) {
            return single.expectation() instanceof Expectation.HeadOfGet ? head(single) : single(single);
        }
        return planned instanceof PlannedCase.Untestable untestable
                ? new Verdict.Inconclusive(planned.tried(), List.of(), untestable.reason())
                : law(planned);
    }

    private Verdict single(PlannedCase.SingleRequest planned) throws InterruptedException {
        Judgement judgement = judge(planned, planned.draft());
        if (judgement instanceof Conforming) {
            return planned.control().isPresent()
                    ? refused(planned, planned.control().get())
                    : accepted(planned);
        }
        if (!(judgement instanceof Deviating faulty)) {
            return verdict(planned.tried(), judgement);
        }
        List<Exchange> exchanges = client.exchanges();
        Exchange first = client.last();
        Deviation deviation = faulty.deviations().get(0);
        RequestDraft smallest = canShrink(deviation) ? shrink(planned, deviation) : planned.draft();
        Judgement again = smallest.equals(planned.draft()) ? judgement : judge(planned, smallest);
        Exchange small = smallest.equals(planned.draft()) ? first : client.last();
        List<Finding> findings = new ArrayList<>();
        for (Deviation one : faulty.deviations()) {
            Optional<Deviation> shown = like(again, one);
            findings.add(finding(shown.orElse(one), shown.isPresent() ? small : first));
        }
        return new Verdict.Refuted(planned.tried(), exchanges, List.copyOf(findings));
    }

    private Verdict accepted(PlannedCase.SingleRequest planned) {
        controls.succeeded(planned.draft(), status());
        return verdict(planned.tried(), new Conforming());
    }

    /** A refusal proves something only if its mistake can be the reason; if need be with an entry that exists. */
    private Verdict refused(PlannedCase.SingleRequest planned, RequestDraft control) throws InterruptedException {
        ControlRequests.Worth worth = controls.worth(planned.tried(), planned.draft(), control, status());
        Optional<RenewedRequest> renewed =
                worth.ofTheState() ? entries.renewed(planned.draft(), control) : Optional.empty();
        if (renewed.isEmpty()) {
            return verdict(planned.tried(), worth.judgement());
        }
        RequestDraft draft = renewed.get().mistaken();
        Judgement judgement = judge(planned, draft);
        if (judgement instanceof Deviating faulty) {
            return failed(planned.tried(), faulty.deviations());
        }
        return verdict(
                planned.tried(),
                judgement instanceof Conforming
                        ? controls.worth(planned.tried(), draft, renewed.get().control(), status())
                                .judgement()
                        : judgement);
    }

    /** Of the last answer; 0 when it never came. */
    private int status() {
        return client.last().reply() instanceof Answered answered ? answered.status() : 0;
    }

    /** Leaves the server as it was found, as far as the contract permits. */
    void tidyUp() throws InterruptedException {
        entries.tidyUp();
    }

    private Judgement judge(PlannedCase.SingleRequest planned, RequestDraft draft) throws InterruptedException {
        HttpCall call = context.writer().write(draft);
        Reply reply = client.send(draft.operation(), call);
        return judge.judge(planned.tried(), planned.expectation(), call, reply);
    }

    /** A server that is silent is not asked again and again, and one whose state changes answers otherwise each time. */
    private static boolean canShrink(Deviation deviation) {
        return !deviation.check().equals(TimeoutCheck.ID) && !deviation.check().equals(UnreachableCheck.ID);
    }

    private RequestDraft shrink(PlannedCase.SingleRequest planned, Deviation deviation) throws InterruptedException {
        Optional<String> flaw = flaw(planned.draft());
        return new RequestShrinker(SHRINKING)
                .shrink(
                        planned.draft(),
                        candidate -> flaw(candidate).equals(flaw)
                                && (flaw.isPresent() || isJudgeable(planned, candidate))
                                && like(judge(planned, candidate), deviation).isPresent());
    }

    private Optional<String> flaw(RequestDraft draft) {
        return violation(draft).map(violation -> violation.location() + " " + violation.code());
    }

    private Optional<Violation> violation(RequestDraft draft) {
        return context.judge()
                .violations(draft.operation(), context.writer().write(draft))
                .flatMap(violations -> violations.stream().findFirst());
    }

    /** Requests by other methods cannot be held against an operation; they must only stay what they are. */
    private boolean isJudgeable(PlannedCase.SingleRequest planned, RequestDraft candidate) {
        return candidate.method().equals(planned.draft().method());
    }

    private static Optional<Deviation> like(Judgement judgement, Deviation deviation) {
        return judgement instanceof Deviating faulty
                ? faulty.deviations().stream().filter(deviation::isSameAs).findFirst()
                : Optional.empty();
    }

    private Verdict head(PlannedCase.SingleRequest planned) throws InterruptedException {
        HttpCall call = context.writer().write(planned.draft());
        Reply get = client.send(planned.draft().operation(), call.as("GET"));
        Reply head = client.send(planned.draft().operation(), call);
        if (head instanceof Reply.Broken broken) {
            return failed(
                    planned.tried(),
                    List.of(BrokenReplies.deviation(planned.tried().operation(), broken)));
        }
        if (!(get instanceof Answered got) || got.status() >= 500) {
            return new Verdict.Inconclusive(
                    planned.tried(), client.exchanges(), "There is no answer to GET to compare with.");
        }
        List<Deviation> deviations = HeadCheck.deviations(planned.tried().operation(), got, (Answered) head);
        return deviations.isEmpty()
                ? new Verdict.Proven(planned.tried(), client.exchanges())
                : failed(planned.tried(), deviations);
    }

    private Verdict law(PlannedCase planned) throws InterruptedException {
        Case tried = planned.tried();
        LawClient judging = new JudgingClient(context, client, judge, tried);
        Judgement judgement;
        if (planned instanceof PlannedCase.OfResource resource) {
            judgement = resource.law()
                    .check(new ResourceSession(resource.lifecycle(), context.drafts(), judging, resource.seed()));
        } else {
            OperationLaw law = ((PlannedCase.OfOperation) planned).law();
            judgement = law.check(new OperationSession(tried.operation(), context.drafts(), judging));
        }
        return judgement instanceof Deviating deviating
                ? failed(tried, deviating.deviations())
                : verdict(tried, judgement);
    }

    private Verdict verdict(Case tried, Judgement judgement) {
        return judgement instanceof Undecided unknown
                ? new Verdict.Inconclusive(tried, client.exchanges(), secrets.masked(unknown.reason()))
                : new Verdict.Proven(tried, client.exchanges());
    }

    private Verdict failed(Case tried, List<Deviation> deviations) {
        Exchange last = client.last();
        return new Verdict.Refuted(
                tried,
                client.exchanges(),
                deviations.stream().map(deviation -> finding(deviation, last)).toList());
    }

    private Finding finding(Deviation deviation, Exchange smallest) {
        return new Finding(
                deviation.check(),
                secrets.masked(deviation.expected()),
                secrets.masked(deviation.seen()),
                deviation.place(),
                deviation.pointer(),
                smallest,
                CurlCommand.line(target, smallest.request()));
    }
}
