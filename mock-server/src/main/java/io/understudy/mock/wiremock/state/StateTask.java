package io.understudy.mock.wiremock.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.admin.AdminTask;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.state.log.ChangeLogException;
import java.nio.charset.StandardCharsets;

/** What all routes do: find the session, and answer with JSON. */
abstract class StateTask implements AdminTask {
    private final MockState state;

    StateTask(MockState state) {
        this.state = state;
    }

    @Override
    public final ResponseDefinition execute(Admin admin, ServeEvent event, PathParams parameters) {
        Request request = event.getRequest();
        HttpHeader session = request.header(Call.SESSION);
        try {
            return answer(session.isPresent() ? state.in(session.firstValue()) : state, request, parameters);
        } catch (ChangeLogException failure) {
            return wrong(503, String.valueOf(failure.getMessage()));
        }
    }

    /** The answer to a request. */
    abstract ResponseDefinition answer(MockState ofSession, Request request, PathParams parameters);

    static ResponseDefinition json(int status, JsonNode body) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body.toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    static ResponseDefinition wrong(int status, String sentence) {
        return json(status, JsonNodeFactory.instance.objectNode().put("message", sentence));
    }

    static ResponseDefinition noCollection(String name) {
        return wrong(404, "No contract declares a collection '" + name + "'.");
    }

    static ResponseDefinition done() {
        return json(200, JsonNodeFactory.instance.objectNode());
    }
}
