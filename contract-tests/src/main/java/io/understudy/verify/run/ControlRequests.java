package io.understudy.verify.run;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.check.Judgement.Conforming;
import io.understudy.verify.check.Judgement.Undecided;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.plan.CaseContext;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The requests that refusals are compared with: the same request without the mistake. Each is sent once in a run, unless
 * a case before has sent it. Used by one thread.
 */
final class ControlRequests {
    /** Statuses that are about who calls, how often, or the state of the entry, whatever the request looks like. */
    private static final Set<Integer> OTHER_REASONS = Set.of(401, 403, 404, 409, 412, 429, 503);

    private static final int NOT_FOUND = 404;
    private static final Set<Integer> OF_THE_STATE = Set.of(404, 409, 410, 412);

    private final CaseContext context;
    private final RecordingClient client;
    private final Map<HttpCall, Integer> statuses = new HashMap<>();

    ControlRequests(CaseContext context, RecordingClient client) {
        this.context = context;
        this.client = client;
    }

    /** Takes note of the answer to a valid request. */
    void succeeded(RequestDraft draft, int status) {
        if (status / 100 == 2) {
            statuses.put(context.writer().write(draft), status);
        }
    }

    /**
     * Whether a refusal is one of the mistake.
     *
     * @param tried the case
     * @param draft the request with the mistake
     * @param control the same without it
     * @param status how the mistake was answered
     */
    Worth worth(Case tried, RequestDraft draft, RequestDraft control, int status) throws InterruptedException {
        boolean misaddressed = status == NOT_FOUND && !path(draft).equals(path(control));
        if (OTHER_REASONS.contains(status) && !misaddressed) {
            String why = "The request was answered " + status + ", which need not have to do with its mistake ("
                    + tried.tries() + ").";
            return new Worth(new Undecided(why), OF_THE_STATE.contains(status));
        }
        int without = status(control);
        return without / 100 == 2
                ? new Worth(new Conforming(), false)
                : new Worth(
                        new Undecided("The refusal proves nothing: the same request without the mistake "
                                + (without == 0 ? "had no answer." : "was answered " + without + ".")),
                        OF_THE_STATE.contains(without));
    }

    /**
     * What a refusal proves.
     *
     * @param judgement conforming or undecided
     * @param ofTheState whether the entry that was addressed does not exist, or a value is taken, so that another entry
     *     with other values may decide it
     */
    record Worth(Judgement judgement, boolean ofTheState) {}

    private String path(RequestDraft draft) {
        return context.writer().write(draft).path();
    }

    /** How a request is answered; 0 when it is not. */
    private int status(RequestDraft control) throws InterruptedException {
        HttpCall call = context.writer().write(control);
        Integer known = statuses.get(call);
        if (known != null) {
            return known;
        }
        int status = client.send(control.operation(), call) instanceof Answered answered ? answered.status() : 0;
        statuses.put(call, status);
        return status;
    }
}
