package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.MappingsLoaderExtension;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import io.understudy.contract.Contract;
import io.understudy.mock.behaviour.MockState;
import io.understudy.mock.callback.http.OwnListeners;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.wiremock.journal.SubEvents;
import io.understudy.mock.wiremock.stub.ContractStubs;
import io.understudy.mock.wiremock.stub.Translation;
import io.understudy.routing.Router;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contracts for a WireMock server of one's own: {@code new WireMockServer(options().extensions(extension))}.
 *
 * <p>Every operation is a stub mapping, named after its id, behind all others. It is there from the start and after
 * {@code resetToDefaultMappings}, and answered as {@link MockServer} answers it; a stub that anybody adds wins. What fits
 * neither is left to the server, and so is everything else: where it listens, its journal, CORS, who may call its admin
 * API. A stub of one's own that names the transformer {@code understudy} is answered by the contracts as well,
 * with its own delay or fault. Callbacks are sent once an answer is complete, to the hosts that the options allow.
 */
public final class ContractExtension
        implements MappingsLoaderExtension, ResponseDefinitionTransformerV2, ResponseTransformerV2, ServeEventListener {
    private final MockEngine engine;
    private final SubEvents subEvents;
    private final List<StubMapping> lastFirst;
    private final CallbackFollowUp callbacks;

    private ContractExtension(Router router, MockOptions options) {
        this.engine = options.engine(router, Cors.OFF);
        this.subEvents = new SubEvents(router);
        this.callbacks = new CallbackFollowUp(() -> MockServer.outbox(options, router, new OwnListeners()));
        List<StubMapping> stubs = new ArrayList<>(new ContractStubs(router).all());
        Collections.reverse(stubs);
        this.lastFirst = List.copyOf(stubs);
    }

    /**
     * An extension for these contracts, without prefixes.
     *
     * @throws CannotStartException when two contracts claim the same method and path, or one declares behaviour that
     *     cannot be
     */
    public static ContractExtension of(Contract... contracts) {
        return of(MockOptions.of(contracts));
    }

    /**
     * An extension for the contracts of options, which answers as they say; the rest of the options is for
     * {@link MockServer} alone.
     *
     * @throws CannotStartException when two contracts claim the same method and path, or one declares behaviour that
     *     cannot be
     */
    public static ContractExtension of(MockOptions options) {
        return new ContractExtension(options.router(), options);
    }

    @Override
    public String getName() {
        return ContractStubs.TRANSFORMER;
    }

    /** What the contracts' mock remembers, to look at, to fill and to begin anew. */
    public MockState state() {
        return engine.state();
    }

    @Override
    public void stop() {
        callbacks.close();
    }

    @Override
    public void afterComplete(ServeEvent event, Parameters parameters) {
        callbacks.send(event);
    }

    /** WireMock lists what came last first. What a user saved under the id of an operation stays. */
    @Override
    public void loadMappingsInto(StubMappings mappings) {
        lastFirst.stream().filter(stub -> mappings.get(stub.getId()).isEmpty()).forEach(mappings::addMapping);
    }

    @Override
    public boolean applyGlobally() {
        return true;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        if (!event.getResponseDefinition().hasTransformer(this)) {
            return event.getResponseDefinition();
        }
        MockRequest request = Translation.request(event.getRequest());
        MockResponse response = engine.answer(request);
        callbacks.add(event, request, response);
        subEvents.of(response.findings()).forEach(event::appendSubEvent);
        return Translation.response(response, event.getResponseDefinition());
    }

    /** An answer that another extension gave before any stub was looked for has none. */
    @Override
    public Response transform(Response response, ServeEvent event) {
        @Nullable StubMapping stub = event.getStubMapping();
        return stub != null && stub.getResponse().hasTransformer(this)
                ? Response.Builder.like(response)
                        .but()
                        .headers(HeaderTransformer.withoutWireMocks(response.getHeaders()))
                        .build()
                : response;
    }
}
