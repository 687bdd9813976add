package io.understudy.mock.wiremock.state;

import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.understudy.mock.behaviour.MockState;

/** {@code GET /__admin/state}: everything. */
final class ReadState extends StateTask {
    ReadState(MockState state) {
        super(state);
    }

    @Override
    ResponseDefinition answer(MockState ofSession, Request request, PathParams parameters) {
        return json(200, ofSession.everything());
    }
}
