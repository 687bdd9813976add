package io.understudy.verify.law.lifecycle;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.Entry;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.lifecycle.BodyMembers;
import io.understudy.verify.lifecycle.Lifecycle;

/** What was changed shows, when it is read, what the answer to the change has shown. */
public final class ReadAfterUpdate implements ResourceLaw {
    /** The id. */
    public static final String ID = "read-after-update";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "what was changed is read as it was changed";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.update().isPresent() && lifecycle.read().isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> entry.update().then(update -> {
            if (!update.isSuccess()) {
                return new Judgement.Undecided("The change was answered " + update.status() + ".");
            }
            var changed = BodyMembers.echoed(Entry.sent(update.draft()), entry.shownIn(update));
            return entry.read().then(read -> ReadBack.judgement(ID, entry, read, changed, "changed"));
        }));
    }
}
