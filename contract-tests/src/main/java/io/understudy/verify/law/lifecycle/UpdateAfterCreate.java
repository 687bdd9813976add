package io.understudy.verify.law.lifecycle;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.lifecycle.Lifecycle;

/** What was created can be changed by its key. */
public final class UpdateAfterCreate implements ResourceLaw {
    /** The id. */
    public static final String ID = "update-after-create";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "what was created can be changed";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.update().isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(
                entry -> entry.update().then(update -> Presence.judgement(ID, entry, update, "changed")));
    }
}
