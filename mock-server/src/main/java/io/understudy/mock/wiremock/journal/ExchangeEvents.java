package io.understudy.mock.wiremock.journal;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.Limit;
import com.github.tomakehurst.wiremock.common.Timing;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.http.DirectExchange;
import io.understudy.mock.message.Body;
import io.understudy.mock.wiremock.stub.ContractStubs;
import io.understudy.mock.wiremock.stub.Translation;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes of exchanges what WireMock would have made of them had they gone through it. */
public final class ExchangeEvents {
    private final ContractStubs stubs;
    private final SubEvents subEvents;

    /**
     * Events of exchanges.
     *
     * @param stubs the stub mappings that would have matched
     * @param subEvents what the events tell besides
     */
    public ExchangeEvents(ContractStubs stubs, SubEvents subEvents) {
        this.stubs = stubs;
        this.subEvents = subEvents;
    }

    /** An exchange as an event of the journal. */
    public ServeEvent event(DirectExchange exchange) {
        UUID id = UUID.randomUUID();
        MockResponse response = exchange.response();
        Optional<StubMapping> stub = response.findings().operation().map(stubs::of);
        ServeEvent event = new ServeEvent(
                id,
                request(id, exchange),
                stub.orElse(StubMapping.NOT_CONFIGURED),
                stub.isPresent() ? Translation.response(response) : ResponseDefinition.notConfigured(),
                LoggedResponse.from(response(response), Limit.UNLIMITED),
                stub.isPresent(),
                timing(exchange),
                null);
        subEvents.of(response.findings()).forEach(event::appendSubEvent);
        return event;
    }

    // The date is WireMock's.
    @SuppressWarnings("JavaUtilDate")
    private static LoggedRequest request(UUID id, DirectExchange exchange) {
        LoggedRequest request = LoggedRequest.createFrom(new RecordedRequest(id, exchange));
        // WireMock logs a request with the time of day at which it makes the log entry, and lets nobody say another.
        request.getLoggedDate().setTime(exchange.arrival());
        return request;
    }

    private static Response response(MockResponse response) {
        return Response.response()
                .status(response.code())
                .headers(Translation.headers(response.headers()))
                .body(response.body() instanceof Body body ? body.bytes() : new byte[0])
                .build();
    }

    private static Timing timing(DirectExchange exchange) {
        return Json.mapToObject(
                Map.of("addedDelay", (int) exchange.response().delay().toMillis(), "processTime", (int)
                        exchange.processing()),
                Timing.class);
    }
}
