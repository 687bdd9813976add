package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;

/** Lets the engine answer for the stub mappings that name it. */
final class EngineTransformer implements ResponseDefinitionTransformerV2 {
    static final String NAME = "understudy";

    private final MockEngine engine;
    private final ContractStubStore stubs;

    EngineTransformer(MockEngine engine, ContractStubStore stubs) {
        this.engine = engine;
        this.stubs = stubs;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        MockRequest request = Translation.request(event.getRequest());
        boolean removed =
                ContractStubStore.isUnmatched(event.getStubMapping()) && stubs.lacksOperationOf(event.getRequest());
        return Translation.response(removed ? engine.answerWithoutOperation(request) : engine.answer(request));
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return NAME;
    }
}
