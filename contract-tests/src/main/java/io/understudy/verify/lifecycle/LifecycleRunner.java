package io.understudy.verify.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.judge.Deviation;
import io.understudy.verify.judge.Judgement;
import io.understudy.verify.judge.Judgement.Conforming;
import io.understudy.verify.judge.Judgement.Deviating;
import io.understudy.verify.judge.Judgement.Undecided;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One way through one lifecycle. It is longer than most types because it is one story: each step rests on the ones before
 * it. Used once.
 */
public final class LifecycleRunner {
    /** How many requests to create are tried. */
    private static final int ATTEMPTS = 6;

    /** Refusals that say nothing of whether the thing is there. */
    private static final Set<Integer> UNSAID = Set.of(401, 403, 405, 429);

    private final Lifecycle lifecycle;
    private final RequestGenerator drafts;
    private final LifecycleClient client;
    private final long seed;

    /** Where the thing lies: the values of the path parameters by name. */
    private final Map<String, JsonNode> path = new LinkedHashMap<>();

    /**
     * A runner.
     *
     * @param seed where the values come from
     */
    public LifecycleRunner(Lifecycle lifecycle, RequestGenerator drafts, LifecycleClient client, long seed) {
        this.lifecycle = lifecycle;
        this.drafts = drafts;
        this.client = client;
        this.seed = seed;
    }

    /** Ends a journey before its end. */
    private static final class EndedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        EndedException(Judgement judgement, RequestDraft last) {
            super(null, null, false, false);
            this.outcome = new Outcome(judgement, Optional.of(last));
        }
    }

    /** Goes all the way, or as far as there is one. */
    public Outcome travel() throws InterruptedException {
        try {
            CreatedResource created = create();
            listed(created);
            update(created);
            delete(created);
            return new Outcome(new Conforming(), Optional.empty());
        } catch (EndedException end) {
            return end.outcome;
        }
    }

    private CreatedResource create() throws InterruptedException, EndedException {
        Operation operation = lifecycle.create();
        Judgement why = new Undecided("No request was found that fits the contract.");
        RequestDraft last = RequestDraft.of(operation, Map.of(), Optional.empty());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<RequestDraft> draft = attempt(operation, attempt);
            if (draft.isPresent()) {
                last = draft.get();
                Answered answer = documented(last);
                if (answer.status() / 100 == 2) {
                    CreatedResource created = created(last, answer);
                    read(created, BodyMembers.echoed(last, created.shown()), "created");
                    return created;
                }
                why = new Undecided(
                        "No request to create was accepted; the last was answered " + answer.status() + ".");
            }
        }
        throw new EndedException(why, last);
    }

    /** What is new first, and only then what the contract shows: that may exist already. */
    private Optional<RequestDraft> attempt(Operation operation, int attempt) {
        return switch (attempt) {
            case 0, 1 -> drafts.fresh(operation, seed * 31 + attempt);
            case 2, 3 -> drafts.of(operation, false, OptionalLong.of(seed * 31 + attempt));
            default -> drafts.of(operation, attempt == ATTEMPTS - 1, OptionalLong.empty());
        };
    }

    private CreatedResource created(RequestDraft draft, Answered answer) throws EndedException {
        Optional<CreatedResource> created = CreatedResource.of(answer, lifecycle.id());
        if (created.isEmpty()) {
            throw new EndedException(
                    new Undecided(
                            "The answer to " + lifecycle.create().id() + " does not tell the key of what it made."),
                    draft);
        }
        draft.parameters().forEach((parameter, value) -> {
            if (parameter.location() == ParameterLocation.PATH) {
                path.put(parameter.name(), value);
            }
        });
        path.put(lifecycle.key().name(), created.get().id());
        return created.get();
    }

    /** Reads the thing, and looks for what was said of it before. */
    private void read(CreatedResource created, Map<String, JsonNode> members, String what)
            throws InterruptedException, EndedException {
        if (lifecycle.read().isEmpty()) {
            return;
        }
        Optional<RequestDraft> draft = draft(lifecycle.read().get());
        if (draft.isEmpty()) {
            return;
        }
        String check = "read-after-" + (what.equals("created") ? "create" : "update");
        Answered answer = there(draft.get(), created, check, "read");
        if (answer.status() / 100 != 2) {
            return;
        }
        JsonNode now = created.within(CreatedResource.body(answer));
        if (now.isMissingNode()) {
            if (created.isComparable(answer)) {
                throw deviation(draft.get(), check, "an answer about the key " + created.id(), "no such key", "body");
            }
            return;
        }
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            JsonNode value = now.path(member.getKey());
            if (!value.isMissingNode() && !BodyMembers.same(member.getValue(), value)) {
                throw deviation(
                        draft.get(),
                        check,
                        "that " + member.getKey() + " is " + member.getValue() + " as " + what,
                        value.toString(),
                        "body/" + member.getKey());
            }
        }
    }

    /** A list without pages has what was created. */
    private void listed(CreatedResource created) throws InterruptedException, EndedException {
        if (lifecycle.list().isEmpty()
                || !created.certain()
                || BodyMembers.isPaged(lifecycle.list().get())) {
            return;
        }
        Optional<RequestDraft> draft = drafts.of(lifecycle.list().get(), true, OptionalLong.empty());
        if (draft.isPresent()) {
            Answered answer = documented(draft.get());
            if (answer.status() / 100 == 2
                    && created.isComparable(answer)
                    && !created.isIn(CreatedResource.body(answer))) {
                throw deviation(
                        draft.get(),
                        "listed-after-create",
                        "that what was created is listed, with the key " + created.id(),
                        "a list without it",
                        "body");
            }
        }
    }

    private void update(CreatedResource created) throws InterruptedException, EndedException {
        if (lifecycle.update().isEmpty()) {
            return;
        }
        Optional<RequestDraft> draft = draft(lifecycle.update().get());
        if (draft.isPresent()) {
            Answered answer = there(draft.get(), created, "update-after-create", "changed");
            if (answer.status() / 100 == 2) {
                JsonNode shown = created.within(CreatedResource.body(answer));
                read(created, BodyMembers.echoed(draft.get(), shown), "changed");
            }
        }
    }

    private void delete(CreatedResource created) throws InterruptedException, EndedException {
        if (lifecycle.delete().isEmpty()) {
            return;
        }
        Optional<RequestDraft> draft = draft(lifecycle.delete().get());
        if (draft.isEmpty()
                || there(draft.get(), created, "delete-after-create", "deleted").status() / 100 != 2) {
            return;
        }
        Optional<RequestDraft> read = lifecycle.read().isEmpty()
                ? Optional.empty()
                : draft(lifecycle.read().get());
        if (read.isPresent()) {
            Answered answer = documented(read.get());
            if (answer.status() / 100 != 4 && created.certain()) {
                throw deviation(
                        read.get(),
                        "gone-after-delete",
                        "that what was deleted is gone (404 or 410)",
                        "status " + answer.status(),
                        "status");
            }
        }
        unlisted(created);
    }

    private void unlisted(CreatedResource created) throws InterruptedException, EndedException {
        if (lifecycle.list().isEmpty() || !created.certain()) {
            return;
        }
        Optional<RequestDraft> list = drafts.of(lifecycle.list().get(), true, OptionalLong.empty());
        if (list.isPresent() && created.isIn(CreatedResource.body(documented(list.get())))) {
            throw deviation(
                    list.get(),
                    "gone-after-delete",
                    "a list without what was deleted, with the key " + created.id(),
                    "a list with it",
                    "body");
        }
    }

    /** The request for an operation on the thing; empty when none is found. */
    private Optional<RequestDraft> draft(Operation operation) {
        Optional<RequestDraft> made = drafts.fresh(operation, seed * 31 + ATTEMPTS)
                .or(() -> drafts.of(operation, false, OptionalLong.of(seed * 31 + ATTEMPTS)))
                .or(() -> drafts.of(operation, false, OptionalLong.empty()));
        return made.map(draft -> {
            RequestDraft placed = draft;
            for (Parameter parameter : operation.parameters()) {
                JsonNode value = path.get(parameter.name());
                if (parameter.location() == ParameterLocation.PATH && value != null) {
                    placed = placed.with(parameter, value);
                } else if (!parameter.required()) {
                    placed = placed.without(parameter);
                }
            }
            return placed;
        });
    }

    /** An answer that does not say that the thing is not there. */
    private Answered there(RequestDraft draft, CreatedResource created, String check, String done)
            throws InterruptedException, EndedException {
        Answered answer = documented(draft);
        boolean refused = answer.status() / 100 == 4 && !UNSAID.contains(answer.status());
        boolean absent = check.startsWith("read") ? refused : answer.status() == 404 || answer.status() == 410;
        if (absent && !created.certain()) {
            throw new EndedException(
                    new Undecided("It could not be told for certain which key "
                            + lifecycle.create().id() + " gave."),
                    draft);
        }
        if (absent) {
            throw deviation(
                    draft,
                    check,
                    "that what was created with the key " + created.id() + " can be " + done,
                    "status " + answer.status(),
                    "status");
        }
        return answer;
    }

    /** An answer that is as the contract says. */
    private Answered documented(RequestDraft draft) throws InterruptedException, EndedException {
        LifecycleClient.Answer answer = client.send(draft);
        if (!(answer.judgement() instanceof Conforming) || !(answer.reply() instanceof Answered answered)) {
            throw new EndedException(answer.judgement(), draft);
        }
        return answered;
    }

    private static EndedException deviation(
            RequestDraft draft, String check, String expected, String seen, String pointer) {
        Deviation deviation =
                new Deviation(check, expected, seen, draft.operation().place(), pointer);
        return new EndedException(new Deviating(List.of(deviation)), draft);
    }
}
