package io.understudy.verify.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests that are a little smaller than another, those with most left out first. */
final class SmallerRequests {
    private static final int SHORT = 8;

    private SmallerRequests() {}

    static List<RequestDraft> than(RequestDraft draft) {
        List<RequestDraft> smaller = new ArrayList<>();
        if (draft.body().isPresent()) {
            smaller.add(draft.withBody(Optional.empty()));
        }
        for (Parameter parameter : draft.parameters().keySet()) {
            if (parameter.location() != ParameterLocation.PATH) {
                smaller.add(draft.without(parameter));
            }
        }
        if (draft.body().orElse(null) instanceof BodyDraft.Value body) {
            for (JsonNode value : values(body.value())) {
                smaller.add(draft.withBody(Optional.of(new BodyDraft.Value(body.content(), value))));
            }
        }
        draft.parameters().forEach((parameter, value) -> {
            for (JsonNode shorter : values(value)) {
                smaller.add(draft.with(parameter, shorter));
            }
        });
        return smaller;
    }

    private static List<JsonNode> values(JsonNode value) {
        List<JsonNode> smaller = new ArrayList<>();
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                ObjectNode without = value.deepCopy();
                without.remove(member.getKey());
                smaller.add(without);
            }
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                for (JsonNode inside : values(member.getValue())) {
                    ObjectNode changed = value.deepCopy();
                    changed.set(member.getKey(), inside);
                    smaller.add(changed);
                }
            }
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                ArrayNode without = value.deepCopy();
                without.remove(index);
                smaller.add(without);
            }
        } else if (value.isTextual() && value.textValue().length() > SHORT) {
            String text = value.textValue();
            smaller.add(TextNode.valueOf(text.substring(
                    0, text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2))));
        }
        return smaller;
    }
}
