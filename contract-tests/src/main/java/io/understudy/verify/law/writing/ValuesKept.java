package io.understudy.verify.law.writing;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.Entry;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.law.Step;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.request.RequestDraft;
import java.util.List;
import java.util.Optional;

/** What was written is what is shown by the answer to the creation, by reading and by the list, for values that get lost easily. */
public final class ValuesKept implements ResourceLaw {
    /** The id. */
    public static final String ID = "values-kept";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "what was written is what is read, member by member";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return true;
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        List<RequestDraft> demanding =
                session.requests().demanding(session.lifecycle().create(), session.seed());
        return session.withEntry(demanding, entry -> {
            Judgement shown = judgement(entry, entry.creation());
            if (shown instanceof Judgement.Conforming
                    && session.lifecycle().read().isPresent()) {
                shown = entry.read().then(read -> judgement(entry, read));
            }
            boolean listed = shown instanceof Judgement.Conforming
                    && session.lifecycle().list().isPresent();
            return listed ? entry.list().then(list -> judgement(entry, list)) : shown;
        });
    }

    private static Judgement judgement(Entry entry, Step.Answer answer) {
        if (!answer.isSuccess()) {
            return new Judgement.Conforming();
        }
        Optional<LostValue> lost = LostValue.first(entry.sent(), entry.shownIn(answer));
        return lost.<Judgement>map(value -> answer.breaks(
                        ID,
                        "that " + value.pointer().substring(1) + " is " + value.sent() + " as written",
                        value.shown().toString(),
                        "body" + value.pointer()))
                .orElseGet(Judgement.Conforming::new);
    }
}
