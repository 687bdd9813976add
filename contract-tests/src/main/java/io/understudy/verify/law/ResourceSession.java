package io.understudy.verify.law;

import io.understudy.contract.Operation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.lifecycle.CreatedResource;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One trial of a law with entries of its own. Used once, by one thread. */
public final class ResourceSession {
    private final Lifecycle lifecycle;
    private final RequestGenerator requests;
    private final LawClient client;
    private final long seed;

    /**
     * A session.
     *
     * @param seed where the values come from; another one for each law, so that none takes another's unique values
     */
    public ResourceSession(Lifecycle lifecycle, RequestGenerator requests, LawClient client, long seed) {
        this.lifecycle = lifecycle;
        this.requests = requests;
        this.client = client;
        this.seed = seed;
    }

    /** The operations on the entries. */
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Makes requests. */
    public RequestGenerator requests() {
        return requests;
    }

    /** What a law says of an entry. */
    @FunctionalInterface
    public interface EntryLaw {
        /** Tries the law with an entry that was just created. */
        Judgement check(Entry entry) throws InterruptedException;
    }

    /** Creates an entry, tries a law with it and deletes it again. */
    public Judgement withEntry(EntryLaw law) throws InterruptedException {
        return withEntry(List.of(), law);
    }

    /**
     * The same with an entry of certain values.
     *
     * @param preferred requests to create it that are tried before the usual ones
     */
    public Judgement withEntry(List<RequestDraft> preferred, EntryLaw law) throws InterruptedException {
        Operation create = lifecycle.create();
        List<RequestDraft> drafts = new ArrayList<>(preferred);
        drafts.addAll(drafts(create));
        Judgement why = new Judgement.Undecided("No request was found that fits the contract.");
        for (RequestDraft draft : drafts) {
            Step step = send(draft);
            if (step instanceof Step.Ended ended) {
                return ended.judgement();
            }
            Step.Answer answer = (Step.Answer) step;
            if (answer.isSuccess()) {
                return with(answer, law);
            }
            why = new Judgement.Undecided(
                    "No request to create was accepted; the last was answered " + answer.status() + ".");
        }
        return why;
    }

    private Judgement with(Step.Answer answer, EntryLaw law) throws InterruptedException {
        Optional<CreatedResource> created = CreatedResource.of(answer.answered(), lifecycle.id());
        if (created.isEmpty()) {
            return new Judgement.Undecided(
                    "The answer to " + lifecycle.create().id() + " does not tell the key of what it made.");
        }
        Entry entry = new Entry(this, created.get(), answer);
        Judgement judgement = law.check(entry);
        Optional<RequestDraft> delete =
                entry.isDeleted() ? Optional.empty() : lifecycle.delete().flatMap(entry::draft);
        if (delete.isPresent()) {
            client.tidyUp(delete.get());
        }
        return judgement;
    }

    /** Requests of an operation: first with new values, then as the contract shows them, which may be taken already. */
    public List<RequestDraft> drafts(Operation operation) {
        List<RequestDraft> drafts = new ArrayList<>();
        requests.fresh(operation, seed * 31).ifPresent(drafts::add);
        requests.fresh(operation, seed * 31 + 1).ifPresent(drafts::add);
        requests.of(operation, false, OptionalLong.of(seed * 31 + 2)).ifPresent(drafts::add);
        requests.of(operation, false, OptionalLong.of(seed * 31 + 3)).ifPresent(drafts::add);
        requests.of(operation, false, OptionalLong.empty()).ifPresent(drafts::add);
        requests.of(operation, true, OptionalLong.empty()).ifPresent(drafts::add);
        return drafts;
    }

    /** Requests that change: with values that differ from those of {@link #drafts}. */
    List<RequestDraft> changing(Operation operation) {
        List<RequestDraft> drafts = new ArrayList<>();
        requests.fresh(operation, seed * 31 + 6).ifPresent(drafts::add);
        requests.of(operation, false, OptionalLong.of(seed * 31 + 6)).ifPresent(drafts::add);
        requests.of(operation, false, OptionalLong.of(seed * 31 + 7)).ifPresent(drafts::add);
        requests.of(operation, false, OptionalLong.empty()).ifPresent(drafts::add);
        return drafts;
    }

    /** Where the values come from. */
    public long seed() {
        return seed;
    }

    Step send(RequestDraft draft) throws InterruptedException {
        LawClient.Answer answer = client.send(draft);
        return answer.judgement() instanceof Judgement.Conforming && answer.reply() instanceof Answered answered
                ? new Step.Answer(draft, answered)
                : new Step.Ended(answer.judgement());
    }

    /** Sends and receives what the contract need not speak of. */
    public LawClient client() {
        return client;
    }
}
