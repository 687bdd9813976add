package io.understudy.verify.law.lifecycle;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.lifecycle.BodyMembers;
import io.understudy.verify.lifecycle.Lifecycle;

/** What was created can be read by its key, and shows what its creation has shown. */
public final class ReadAfterCreate implements ResourceLaw {
    /** The id. */
    public static final String ID = "read-after-create";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "what was created can be read as it was created";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.read().isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> entry.read()
                .then(read -> ReadBack.judgement(
                        ID,
                        entry,
                        read,
                        BodyMembers.echoed(entry.sent(), entry.created().shown()),
                        "created")));
    }
}
