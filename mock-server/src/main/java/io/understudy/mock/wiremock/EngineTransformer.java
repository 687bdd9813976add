package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.engine.MockEngine;

/** Lets the engine answer for the stub mappings that name it. */
final class EngineTransformer implements ResponseDefinitionTransformerV2 {
    static final String NAME = "understudy";

    private final MockEngine engine;

    EngineTransformer(MockEngine engine) {
        this.engine = engine;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        return Translation.response(engine.answer(Translation.request(event.getRequest())));
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
