package io.understudy.verify.law.lifecycle;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.lifecycle.Lifecycle;

/** What was created can be deleted by its key. */
public final class DeleteAfterCreate implements ResourceLaw {
    /** The id. */
    public static final String ID = "delete-after-create";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "what was created can be deleted";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.delete().isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(
                entry -> entry.delete().then(delete -> Presence.judgement(ID, entry, delete, "deleted")));
    }
}
