package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.wiremock.stub.ContractStubStore;
import io.understudy.mock.wiremock.stub.Translation;
import java.util.ArrayList;
import java.util.List;

/**
 * The last word on headers: what WireMock adds to the answers of a contract is taken off, because the real API does not
 * send it; an answer of a stub that a user added gets the CORS headers that it lacks.
 */
final class HeaderTransformer implements ResponseTransformerV2 {
    private final ContractStubStore stubs;
    private final Cors cors;

    HeaderTransformer(ContractStubStore stubs, Cors cors) {
        this.stubs = stubs;
        this.cors = cors;
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        HttpHeaders headers = stubs.isFromContract(event.getStubMapping())
                ? withoutWireMocks(response.getHeaders())
                : completed(response.getHeaders(), Translation.request(event.getRequest()));
        return Response.Builder.like(response).but().headers(headers).build();
    }

    /** Headers without those that WireMock adds to every answer of a stub. */
    static HttpHeaders withoutWireMocks(HttpHeaders headers) {
        return new HttpHeaders(
                headers.all().stream().filter(header -> !isWireMocks(header)).toList());
    }

    private static boolean isWireMocks(HttpHeader header) {
        return header.keyEquals("Matched-Stub-Id") || header.keyEquals("Matched-Stub-Name");
    }

    private HttpHeaders completed(HttpHeaders headers, MockRequest request) {
        List<HeaderField> present = headers.all().stream()
                .flatMap(header -> header.values().stream().map(value -> new HeaderField(header.key(), value)))
                .toList();
        List<HttpHeader> all = new ArrayList<>(headers.all());
        cors.missing(request, present).forEach(field -> all.add(new HttpHeader(field.name(), field.value())));
        return new HttpHeaders(all);
    }

    @Override
    public String getName() {
        return "understudy-headers";
    }
}
