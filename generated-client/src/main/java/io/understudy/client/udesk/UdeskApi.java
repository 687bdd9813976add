package io.understudy.client.udesk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.understudy.client.call.Calls;
import io.understudy.client.http.Authentication;
import io.understudy.client.http.Exchange;
import io.understudy.client.http.HttpCall;
import io.understudy.client.udesk.generated.ApiClient;
import io.understudy.client.udesk.generated.Pair;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the generated calls are made through: addresses and bodies are theirs, the way is {@link Calls}. */
final class UdeskApi extends ApiClient {

    private final Calls calls;

    UdeskApi(String baseUrl, Exchange exchange, Authentication authentication) {
        super(null);
        setBasePath(baseUrl);
        // Empty text stands for whatever is empty, though it is documented for text only (U07).
        objectMapper
                .coercionConfigFor(LogicalType.Collection)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty);
        calls = new Calls(objectMapper, exchange, authentication, UdeskException.ERRORS, UdeskException::new);
    }

    /** Checks arguments before anything is sent. */
    Calls calls() {
        return calls;
    }

    @Override
    public <T> T invokeAPI(
            String path,
            String method,
            List<Pair> query,
            List<Pair> listsInQuery,
            String objectsInQuery,
            @Nullable Object body,
            Map<String, String> headers,
            Map<String, String> cookies,
            Map<String, Object> form,
            String accept,
            String contentType,
            String[] schemes,
            TypeReference<T> type) {
        URI uri = URI.create(buildUrl(path, query, listsInQuery, objectsInQuery));
        HttpCall call = Calls.call(method, uri, accept, calls.content(body), contentType);
        return calls.ask(call, schemes.length > 0, type);
    }
}
