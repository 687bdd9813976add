package io.understudy.verify.law.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.Entry;
import io.understudy.verify.law.Step;
import io.understudy.verify.lifecycle.BodyMembers;
import java.util.Map;
import java.util.Set;

/** Judges what is read after something was written. */
final class ReadBack {
    /** Refusals that say nothing of whether the entry is there. */
    private static final Set<Integer> SAYS_NOTHING = Set.of(401, 403, 405, 429);

    private ReadBack() {}

    /**
     * What is made of an answer to reading an entry.
     *
     * @param members what must be shown as it is here, if it is shown
     * @param what how they were written: {@code created} or {@code changed}
     */
    static Judgement judgement(String law, Entry entry, Step.Answer read, Map<String, JsonNode> members, String what) {
        if (!read.isSuccess()) {
            boolean refused = read.status() / 100 == 4 && !SAYS_NOTHING.contains(read.status());
            if (!refused) {
                return new Judgement.Undecided("The entry could not be read: status " + read.status() + ".");
            }
            return entry.created().certain()
                    ? read.breaks(
                            law,
                            "that what was created with the key "
                                    + entry.created().id() + " can be read",
                            "status " + read.status(),
                            "status")
                    : new Judgement.Undecided("It could not be told for certain which key "
                            + entry.lifecycle().create().id() + " gave.");
        }
        JsonNode now = entry.shownIn(read);
        if (now.isMissingNode()) {
            return entry.created().isComparable(read.answered())
                    ? read.breaks(
                            law, "an answer about the key " + entry.created().id(), "no such key", "body")
                    : new Judgement.Conforming();
        }
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            JsonNode value = now.path(member.getKey());
            if (!value.isMissingNode() && !BodyMembers.same(member.getValue(), value)) {
                return read.breaks(
                        law,
                        "that " + member.getKey() + " is " + member.getValue() + " as " + what,
                        value.toString(),
                        "body/" + member.getKey());
            }
        }
        return new Judgement.Conforming();
    }
}
