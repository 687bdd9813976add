package io.understudy.mock.wiremock.state;

import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.behaviour.UnknownScenarioException;

/** {@code POST /__admin/state/scenario/{name}}: a scenario begins. */
final class BeginScenario extends StateTask {
    BeginScenario(MockState state) {
        super(state);
    }

    @Override
    ResponseDefinition answer(MockState ofSession, Request request, PathParams parameters) {
        try {
            ofSession.scenario(parameters.getOrDefault("name", ""));
            return done();
        } catch (UnknownScenarioException unknown) {
            return wrong(404, String.valueOf(unknown.getMessage()));
        }
    }
}
