package io.understudy.verify.law.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.HttpMethod;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.Entry;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.law.Step;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import java.util.Map;
import java.util.Optional;

/** {@code PATCH} changes what it names and nothing else (RFC 5789, section 2; RFC 7396). */
public final class PatchKeepsRest implements ResourceLaw {
    /** The id. */
    public static final String ID = "patch-keeps-rest";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "PATCH leaves what it does not name";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle
                        .update()
                        .filter(update -> update.method() == HttpMethod.PATCH)
                        .isPresent()
                && lifecycle.read().isPresent();
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> entry.show().then(before -> {
            for (RequestDraft draft : entry.changes()) {
                Optional<RequestDraft> single = single(session, draft);
                if (single.isPresent()) {
                    return entry.send(single.get())
                            .then(patch -> patch.isSuccess()
                                    ? entry.show().then(after -> judgement(entry, single.get(), before, after))
                                    : new Judgement.Undecided("The change was answered " + patch.status() + "."));
                }
            }
            return new Judgement.Undecided("PATCH has no member that could be sent alone.");
        }));
    }

    private static Optional<RequestDraft> single(ResourceSession session, RequestDraft draft) {
        if (!(draft.body().orElse(null) instanceof BodyDraft.Value body)
                || !body.value().isObject()) {
            return Optional.empty();
        }
        for (Map.Entry<String, JsonNode> member : body.value().properties()) {
            ObjectNode alone = JsonNodeFactory.instance.objectNode();
            alone.set(member.getKey(), member.getValue());
            BodyDraft.Value smaller = new BodyDraft.Value(body.content(), alone);
            if (session.requests().fits(smaller)) {
                return Optional.of(draft.withBody(Optional.of(smaller)));
            }
        }
        return Optional.empty();
    }

    /** What the caller has written and the change does not name is the caller's: the server has no reason to touch it. */
    private static Judgement judgement(Entry entry, RequestDraft patch, Step.Answer before, Step.Answer after) {
        for (Map.Entry<String, JsonNode> member : entry.sent().properties()) {
            JsonNode was = entry.shownIn(before).path(member.getKey());
            JsonNode is = entry.shownIn(after).path(member.getKey());
            if (!Entry.sent(patch).has(member.getKey()) && !was.equals(is)) {
                return after.breaks(
                        ID,
                        "that " + member.getKey() + " is still " + was + " after a PATCH without it",
                        is.isMissingNode() ? "nothing" : is.toString(),
                        "body/" + member.getKey());
            }
        }
        return new Judgement.Conforming();
    }
}
