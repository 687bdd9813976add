package io.understudy.client.bangwo8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.understudy.client.bangwo8.generated.ApiClient;
import io.understudy.client.bangwo8.generated.Pair;
import io.understudy.client.call.Calls;
import io.understudy.client.http.Authentication;
import io.understudy.client.http.Content;
import io.understudy.client.http.Exchange;
import io.understudy.client.http.HttpCall;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** What the generated calls are made through: addresses and bodies are theirs, the way is {@link Calls}. */
final class Bangwo8Api extends ApiClient {

    private final Calls calls;
    private final boolean idempotent;

    /** Calls by these credentials; {@code idempotent} if a second one does no harm whatever its method. */
    Bangwo8Api(String baseUrl, Exchange exchange, Authentication authentication, boolean idempotent) {
        super(null);
        this.idempotent = idempotent;
        setBasePath(baseUrl);
        // Empty text stands for a list of nothing (K05, K06).
        objectMapper
                .coercionConfigFor(LogicalType.Collection)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty);
        calls = new Calls(objectMapper, exchange, authentication, Bangwo8Exception.ERRORS, Bangwo8Exception::new);
    }

    @Override
    @SuppressWarnings("unchecked") // the generated code's only type with parameters is that of any object
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
        Content content = form.isEmpty() ? calls.content(body) : multipart(form, contentType);
        HttpCall plain = Calls.call(method, uri, accept, content, contentType);
        HttpCall call = idempotent ? plain.asIdempotent() : plain;
        boolean authenticated = schemes.length > 0;
        return type.getType() instanceof ParameterizedType
                ? (T) calls.askForAny(call, authenticated)
                : calls.ask(call, authenticated, type);
    }

    /** Checks arguments before anything is sent. */
    Calls calls() {
        return calls;
    }

    private Content multipart(Map<String, Object> form, String contentType) {
        HttpEntity entity = serialize(null, form, ContentType.parse(contentType));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            entity.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory
        }
        return Content.of(bytes.toByteArray()).as(entity.getContentType());
    }
}
