package io.understudy.verify.law.lifecycle;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.lifecycle.BodyMembers;
import io.understudy.verify.lifecycle.Lifecycle;

/** What was created is in a list that does not come in pages. */
public final class ListedAfterCreate implements ResourceLaw {
    /** The id. */
    public static final String ID = "listed-after-create";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "what was created is listed";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.list().filter(list -> !BodyMembers.isPaged(list)).isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> entry.list().then(list -> {
            boolean comparable = entry.created().isComparable(list.answered());
            if (!list.isSuccess() || !comparable || entry.created().isIn(list.body())) {
                return new Judgement.Conforming();
            }
            return list.breaks(
                    ID,
                    "that what was created is listed, with the key "
                            + entry.created().id(),
                    "a list without it",
                    "body");
        }));
    }
}
