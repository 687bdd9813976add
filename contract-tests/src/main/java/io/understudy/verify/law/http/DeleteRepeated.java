package io.understudy.verify.law.http;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.lifecycle.Lifecycle;

/** A second {@code DELETE} is answered as the contract documents it: the method is idempotent (RFC 9110, section 9.2.2). */
public final class DeleteRepeated implements ResourceLaw {
    /** The id. */
    public static final String ID = "delete-repeated";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "a second DELETE does no harm";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.delete().isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> entry.delete()
                .then(first -> first.isSuccess()
                        ? entry.delete().then(second -> new Judgement.Conforming())
                        : new Judgement.Undecided("The deletion was answered " + first.status() + ".")));
    }
}
