package io.understudy.verify.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.lifecycle.CreatedResource;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** An entry that a law has created, and what can be done with it. */
public final class Entry {
    private final ResourceSession session;
    private final CreatedResource created;
    private final Step.Answer creation;
    private final Map<String, JsonNode> path = new LinkedHashMap<>();
    private boolean deleted;

    Entry(ResourceSession session, CreatedResource created, Step.Answer creation) {
        this.session = session;
        this.created = created;
        this.creation = creation;
        creation.draft().parameters().forEach((parameter, value) -> {
            if (parameter.location() == ParameterLocation.PATH) {
                path.put(parameter.name(), value);
            }
        });
        path.put(session.lifecycle().key().name(), created.id());
    }

    /** Its key, and what its creation has shown of it. */
    public CreatedResource created() {
        return created;
    }

    /** The answer to its creation. */
    public Step.Answer creation() {
        return creation;
    }

    boolean isDeleted() {
        return deleted;
    }

    /** What was sent to create it; missing when that had no body. */
    public JsonNode sent() {
        return sent(creation.draft());
    }

    /** The value that a request has for a body; missing when it has none. */
    public static JsonNode sent(RequestDraft draft) {
        return draft.body().orElse(null) instanceof BodyDraft.Value value ? value.value() : MissingNode.getInstance();
    }

    /** What a success shows of this entry; missing when it does not show it. */
    public JsonNode shownIn(Step.Answer answer) {
        return created.within(answer.body());
    }

    /** Reads it. */
    public Step read() throws InterruptedException {
        return call(session.lifecycle().read());
    }

    /** Reads it, which must work: otherwise the end. */
    public Step show() throws InterruptedException {
        Step read = read();
        return read instanceof Step.Answer answer && shownIn(answer).isMissingNode()
                ? Step.Ended.undecided("What was created could not be read: "
                        + session.lifecycle().read().map(Operation::id).orElse("no operation") + " was answered "
                        + answer.status() + ".")
                : read;
    }

    /** Lists all entries. */
    public Step list() throws InterruptedException {
        Optional<Operation> list = session.lifecycle().list();
        Optional<RequestDraft> draft =
                list.flatMap(operation -> session.requests().of(operation, true, OptionalLong.empty()));
        return draft.isPresent() ? session.send(draft.get()) : noRequest();
    }

    /** Changes it by any means. */
    public Step update() throws InterruptedException {
        Step last = noRequest();
        for (RequestDraft change : changes()) {
            last = session.send(change);
            if (!(last instanceof Step.Answer answer) || answer.isSuccess() || answer.isAbsent()) {
                return last;
            }
        }
        return last;
    }

    /** Requests to change it, each with other values: some may be taken. */
    public List<RequestDraft> changes() {
        return session.lifecycle().update().stream()
                .flatMap(operation -> session.changing(operation).stream().map(draft -> placed(operation, draft)))
                .toList();
    }

    /** Deletes it. */
    public Step delete() throws InterruptedException {
        Step step = call(session.lifecycle().delete());
        deleted |= step instanceof Step.Answer answer && answer.isSuccess();
        return step;
    }

    /** Sends a request about it. */
    public Step send(RequestDraft draft) throws InterruptedException {
        return session.send(draft);
    }

    private Step call(Optional<Operation> operation) throws InterruptedException {
        Optional<RequestDraft> draft = operation.flatMap(this::draft);
        return draft.isPresent() ? session.send(draft.get()) : noRequest();
    }

    private static Step noRequest() {
        return Step.Ended.undecided("No request was found that fits the contract.");
    }

    /** A request of an operation about this entry, with only those parameters that must be there. */
    public Optional<RequestDraft> draft(Operation operation) {
        return session.changing(operation).stream().findFirst().map(draft -> placed(operation, draft));
    }

    private RequestDraft placed(Operation operation, RequestDraft draft) {
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
    }

    /** The operations on entries of its kind. */
    public Lifecycle lifecycle() {
        return session.lifecycle();
    }
}
