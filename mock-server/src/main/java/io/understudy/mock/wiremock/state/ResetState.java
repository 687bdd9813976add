package io.understudy.mock.wiremock.state;

import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.understudy.mock.behaviour.MockState;

/** {@code POST /__admin/state/reset}: everything begins anew. */
final class ResetState extends StateTask {
    ResetState(MockState state) {
        super(state);
    }

    @Override
    ResponseDefinition answer(MockState ofSession, Request request, PathParams parameters) {
        ofSession.reset();
        return done();
    }
}
