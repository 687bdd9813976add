package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.declaration.action.Intake;
import io.understudy.declaration.collection.CollectionRule;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.validation.body.BodyValue;
import java.util.Optional;

/** What a call gives for an entry. */
final class ReceivedFields {
    /** The members under which the bytes of a file are kept. */
    static final String MEDIA_TYPE = "mediaType";

    static final String DATA = "data";

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private ReceivedFields() {}

    /** The fields that the call gives. */
    static ObjectNode fields(Call call, Intake intake, CollectionRule rule, ExpressionScope scope) {
        ObjectNode given = JsonNodeFactory.instance.objectNode();
        body(call, intake.from()).properties().forEach(member -> {
            String field = member.getKey();
            boolean writable =
                    intake.writable().map(names -> names.contains(field)).orElse(true);
            if (writable && !rule.field(field).isGenerated()) {
                given.set(field, member.getValue());
            }
        });
        if (!intake.take().isEmpty()) {
            ExpressionScope seen = scope.withRequestAsRoot();
            intake.take()
                    .forEach((field, expression) ->
                            expression.evaluate(seen).ifPresent(value -> given.set(field, value)));
        }
        return given;
    }

    private static JsonNode body(Call call, Optional<JsonPointer> from) {
        return from.isPresent() && call.body() instanceof BodyValue.Tree tree
                ? tree.value().at(from.get())
                : JsonNodeFactory.instance.objectNode();
    }

    /** The bytes of the body with their media type, as they are kept. */
    static ObjectNode content(Call call) {
        return JsonNodeFactory.instance
                .objectNode()
                .put(
                        MEDIA_TYPE,
                        call.message().header("Content-Type").stream()
                                .findFirst()
                                .orElse(UNKNOWN_TYPE))
                .put(DATA, call.message().body().clone());
    }
}
