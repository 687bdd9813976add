package io.understudy.mock.wiremock.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.behaviour.entry.KeylessEntryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code PUT /__admin/state/{collection}}: a collection gets the entries in the body, a list of objects. */
final class LoadCollection extends StateTask {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    LoadCollection(MockState state) {
        super(state);
    }

    @Override
    ResponseDefinition answer(MockState ofSession, Request request, PathParams parameters) {
        Optional<List<ObjectNode>> entries = entries(request.getBodyAsString());
        if (entries.isEmpty()) {
            return wrong(400, "The body must be a JSON list of objects, one for each entry.");
        }
        String name = parameters.getOrDefault("collection", "");
        try {
            return ofSession.load(name, entries.get()) ? done() : noCollection(name);
        } catch (KeylessEntryException keyless) {
            return wrong(400, String.valueOf(keyless.getMessage()));
        }
    }

    private static Optional<List<ObjectNode>> entries(String body) {
        try {
            JsonNode list = JSON.readTree(body);
            List<ObjectNode> entries = new ArrayList<>();
            for (JsonNode item : list) {
                if (item instanceof ObjectNode entry) {
                    entries.add(entry);
                }
            }
            return list.isArray() && entries.size() == list.size() ? Optional.of(entries) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
