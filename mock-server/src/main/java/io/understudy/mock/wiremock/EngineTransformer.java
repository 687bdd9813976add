package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.engine.Answerer;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.http.FollowUpRunner;
import io.understudy.mock.wiremock.journal.SubEvents;
import io.understudy.mock.wiremock.stub.ContractStubStore;
import io.understudy.mock.wiremock.stub.ContractStubs;
import io.understudy.mock.wiremock.stub.Translation;

/** Lets the engine answer for the stub mappings that name it, and puts what it found into the journal. */
final class EngineTransformer implements ResponseDefinitionTransformerV2 {
    private final MockEngine engine;
    private final Answerer answerer;
    private final ContractStubStore stubs;
    private final SubEvents subEvents;
    private final FollowUpRunner followUps;

    /**
     * @param engine answers for operations that a user has taken away
     * @param answerer answers for all others
     * @param followUps is told of every answer
     */
    EngineTransformer(
            MockEngine engine,
            Answerer answerer,
            ContractStubStore stubs,
            SubEvents subEvents,
            FollowUpRunner followUps) {
        this.engine = engine;
        this.answerer = answerer;
        this.stubs = stubs;
        this.subEvents = subEvents;
        this.followUps = followUps;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        MockRequest request = Translation.request(event.getRequest());
        boolean removed =
                ContractStubStore.isUnmatched(event.getStubMapping()) && stubs.lacksOperationOf(event.getRequest());
        MockResponse response = removed ? engine.answerWithoutOperation(request) : answerer.answer(request);
        followUps.follow(request, response);
        subEvents.of(response.findings()).forEach(event::appendSubEvent);
        return Translation.response(response, event.getResponseDefinition());
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return ContractStubs.TRANSFORMER;
    }
}
