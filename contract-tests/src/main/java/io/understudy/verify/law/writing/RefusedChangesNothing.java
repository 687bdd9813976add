package io.understudy.verify.law.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.Entry;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.law.Step;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import java.util.Map;
import java.util.Optional;

/** A change that is refused (4xx) has changed nothing, not even in part. */
public final class RefusedChangesNothing implements ResourceLaw {
    /** The id. */
    public static final String ID = "refused-changes-nothing";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "a refused change leaves everything as it was";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.update().isPresent() && lifecycle.read().isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> entry.show().then(before -> {
            Optional<RequestDraft> broken =
                    entry.draft(session.lifecycle().update().orElseThrow()).flatMap(RefusedChangesNothing::broken);
            if (broken.isEmpty()) {
                return new Judgement.Undecided("The change has no member that could be made wrong.");
            }
            HttpCall call = session.client().written(broken.get());
            Reply reply = session.client().send(broken.get(), call);
            if (!(reply instanceof Answered answered) || answered.status() / 100 != 4) {
                return new Judgement.Undecided("A change with a member of a wrong type was not refused.");
            }
            return entry.show().then(after -> judgement(entry, before, after));
        }));
    }

    /** The request with its last member, which is no object, as one. */
    private static Optional<RequestDraft> broken(RequestDraft draft) {
        if (!(draft.body().orElse(null) instanceof BodyDraft.Value body)
                || !body.value().isObject()) {
            return Optional.empty();
        }
        String last = "";
        for (Map.Entry<String, JsonNode> member : body.value().properties()) {
            last = member.getValue().isValueNode() ? member.getKey() : last;
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode changed = body.value().deepCopy();
        changed.putObject(last).put("understudy", true);
        return RequestGenerator.isWritable(body.content(), changed)
                ? Optional.of(draft.withBody(Optional.of(new BodyDraft.Value(body.content(), changed))))
                : Optional.empty();
    }

    private static Judgement judgement(Entry entry, Step.Answer before, Step.Answer after) {
        JsonNode old = entry.shownIn(before);
        for (Map.Entry<String, JsonNode> member : entry.sent().properties()) {
            JsonNode was = old.path(member.getKey());
            JsonNode is = entry.shownIn(after).path(member.getKey());
            if (!was.equals(is)) {
                return after.breaks(
                        ID,
                        "that " + member.getKey() + " is still " + was + " after a change that was refused",
                        is.toString(),
                        "body/" + member.getKey());
            }
        }
        return new Judgement.Conforming();
    }
}
