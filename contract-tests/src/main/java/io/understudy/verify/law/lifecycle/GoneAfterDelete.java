package io.understudy.verify.law.lifecycle;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.Entry;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.law.Step;
import io.understudy.verify.lifecycle.Lifecycle;

/** What was deleted can neither be read nor is it listed. */
public final class GoneAfterDelete implements ResourceLaw {
    /** The id. */
    public static final String ID = "gone-after-delete";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "what was deleted is gone";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.delete().isPresent()
                && (lifecycle.read().isPresent() || lifecycle.list().isPresent());
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> entry.delete().then(delete -> {
            if (!delete.isSuccess() || !entry.created().certain()) {
                return new Judgement.Undecided("The deletion was answered " + delete.status() + ".");
            }
            Judgement unread = entry.lifecycle().read().isEmpty()
                    ? new Judgement.Conforming()
                    : entry.read().then(GoneAfterDelete::unread);
            return unread instanceof Judgement.Conforming
                            && entry.lifecycle().list().isPresent()
                    ? entry.list().then(list -> unlisted(entry, list))
                    : unread;
        }));
    }

    private static Judgement unread(Step.Answer read) {
        return read.status() / 100 == 4
                ? new Judgement.Conforming()
                : read.breaks(ID, "that what was deleted is gone (404 or 410)", "status " + read.status(), "status");
    }

    private static Judgement unlisted(Entry entry, Step.Answer list) {
        boolean listed = list.isSuccess()
                && entry.created().isComparable(list.answered())
                && entry.created().isIn(list.body());
        return listed
                ? list.breaks(
                        ID,
                        "that what was deleted is not listed any more",
                        "the key " + entry.created().id(),
                        "body")
                : new Judgement.Conforming();
    }
}
