package io.understudy.mock.wiremock.stub;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import java.util.List;

/** The engine's requests and answers in WireMock's terms. */
public final class Translation {
    private Translation() {}

    /** A request as the engine sees it. */
    public static MockRequest request(Request request) {
        byte[] body = request.getBody();
        return MockRequest.of(
                        request.getMethod().getName(),
                        request.getUrl(),
                        fields(request.getHeaders()),
                        body == null || body.length == 0 ? Body.EMPTY : Body.of(body))
                .over(request.getScheme());
    }

    private static List<HeaderField> fields(HttpHeaders headers) {
        return headers.all().stream()
                .flatMap(header -> header.values().stream().map(value -> new HeaderField(header.key(), value)))
                .toList();
    }

    /** A new definition for each answer: WireMock keeps the request in it. */
    public static ResponseDefinition response(MockResponse response) {
        return definition(response).build();
    }

    /**
     * A new definition with what a stub mapping says of delays and faults.
     *
     * @param stub the answer of the stub mapping; its fixed delay gives way to one that the caller prefers
     */
    public static ResponseDefinition response(MockResponse response, ResponseDefinition stub) {
        ResponseDefinitionBuilder definition = definition(response)
                .withRandomDelay(stub.getDelayDistribution())
                .withFault(stub.getFault());
        if (response.delay().isZero()) {
            definition.withFixedDelay(stub.getFixedDelayMilliseconds());
        }
        ChunkedDribbleDelay dribble = stub.getChunkedDribbleDelay();
        if (dribble != null) {
            definition.withChunkedDribbleDelay(dribble.getNumberOfChunks(), dribble.getTotalDuration());
        }
        return definition.build();
    }

    private static ResponseDefinitionBuilder definition(MockResponse response) {
        ResponseDefinitionBuilder definition =
                new ResponseDefinitionBuilder().withStatus(response.code()).withHeaders(headers(response.headers()));
        byte[] body = response.body().bytes();
        if (body.length > 0) {
            definition.withBody(body);
        }
        if (!response.delay().isZero()) {
            definition.withFixedDelay((int) response.delay().toMillis());
        }
        return definition;
    }

    /** Headers as WireMock has them, in the same order. */
    public static HttpHeaders headers(List<HeaderField> fields) {
        return new HttpHeaders(fields.stream()
                .map(field -> new HttpHeader(field.name(), field.value()))
                .toList());
    }
}
