package io.understudy.mock.behaviour.view;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.declaration.action.Answer;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.view.EntryView.Written;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.state.Entry;
import io.understudy.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How one operation presents entries. Safe to share between threads. */
public final class Presentation {
    private final Answer answer;
    private final EntryView view;
    private final Envelope envelope;
    private final Function<Body, List<Violation>> judge;

    /**
     * A presentation.
     *
     * @param facts where the answer tells about a page
     * @param judge tells how a body breaks the contract
     */
    public Presentation(
            Answer answer, CollectionRule rule, Set<JsonPointer> facts, Function<Body, List<Violation>> judge) {
        this.answer = answer;
        this.view = new EntryView(answer.shape(), rule);
        List<JsonPointer> places = new ArrayList<>(List.of(answer.into()));
        places.addAll(facts);
        places.addAll(answer.also().keySet());
        this.envelope = Envelope.of(places);
        this.judge = judge;
    }

    /**
     * What is sent.
     *
     * @param body the body
     * @param violations how it breaks the contract
     * @param headers the headers that the declaration adds
     */
    public record Presented(Body body, List<Violation> violations, List<HeaderField> headers) {}

    /** One entry. */
    public Presented one(Entry entry, ExpressionScope scope) {
        ExpressionScope seen = scope.withEntry(entry.value());
        List<byte[]> also = also(seen);
        Written written = view.write(
                entry,
                scope,
                bytes -> judge.apply(wrapped(bytes, List.of(), also)).isEmpty());
        Body body = wrapped(written.bytes(), List.of(), also);
        return new Presented(body, written.fits() ? List.of() : judge.apply(body), headers(seen));
    }

    /**
     * Several entries.
     *
     * @param facts what the answer tells about the page, in order
     */
    public Presented many(List<Entry> entries, List<JsonNode> facts, ExpressionScope scope) {
        List<byte[]> told = facts.stream().map(JsonBytes::bytes).toList();
        List<byte[]> also = also(scope);
        List<byte[]> items = new ArrayList<>(entries.size());
        boolean fits = true;
        for (Entry entry : entries) {
            Written written = view.write(
                    entry,
                    scope,
                    bytes -> judge.apply(wrapped(Envelope.list(List.of(bytes)), told, also))
                            .isEmpty());
            items.add(written.bytes());
            fits &= written.fits();
        }
        Body body = wrapped(Envelope.list(items), told, also);
        boolean sure = fits && !entries.isEmpty();
        return new Presented(body, sure ? List.of() : judge.apply(body), headers(scope));
    }

    private Body wrapped(byte[] value, List<byte[]> facts, List<byte[]> also) {
        if (facts.isEmpty() && also.isEmpty()) {
            return Body.of(envelope.around(List.of(value)));
        }
        List<byte[]> values = new ArrayList<>(1 + facts.size() + also.size());
        values.add(value);
        values.addAll(facts);
        values.addAll(also);
        return Body.of(envelope.around(values));
    }

    private List<byte[]> also(ExpressionScope scope) {
        if (answer.also().isEmpty()) {
            return List.of();
        }
        return answer.also().values().stream()
                .map(expression -> expression.evaluate(scope).orElse(NullNode.getInstance()))
                .map(JsonBytes::bytes)
                .toList();
    }

    /** The headers of an answer that shows nothing. */
    public List<HeaderField> headers(ExpressionScope scope) {
        if (answer.headers().isEmpty()) {
            return List.of();
        }
        List<HeaderField> headers = new ArrayList<>();
        answer.headers().forEach((name, template) -> {
            String value = template.fill(scope).replaceAll("[\\r\\n]++", " ").strip();
            Optional.of(value)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> headers.add(new HeaderField(name, text)));
        });
        return headers;
    }
}
