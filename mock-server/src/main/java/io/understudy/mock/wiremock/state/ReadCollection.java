package io.understudy.mock.wiremock.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.understudy.mock.behaviour.MockState;
import java.util.List;
import java.util.Optional;

/** {@code GET /__admin/state/{collection}}: the entries of a collection. */
final class ReadCollection extends StateTask {
    ReadCollection(MockState state) {
        super(state);
    }

    @Override
    ResponseDefinition answer(MockState ofSession, Request request, PathParams parameters) {
        String name = parameters.getOrDefault("collection", "");
        Optional<List<JsonNode>> entries = ofSession.read(name);
        if (entries.isEmpty()) {
            return noCollection(name);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        entries.get().forEach(list::add);
        return json(200, list);
    }
}
