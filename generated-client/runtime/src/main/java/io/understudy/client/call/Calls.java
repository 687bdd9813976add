package io.understudy.client.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.understudy.client.answer.Answers;
import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorError;
import io.understudy.client.answer.VendorException;
import io.understudy.client.http.Answered;
import io.understudy.client.http.Authentication;
import io.understudy.client.http.Content;
import io.understudy.client.http.Exchange;
import io.understudy.client.http.HttpCall;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calls of a vendor's generated code, from values to values. */
public final class Calls {

    private static final String USER_AGENT = "understudy-client";

    private final ObjectMapper mapper;
    private final Exchange exchange;
    private final Authentication authentication;
    private final Answers answers;

    /**
     * Calls that are sent in this way.
     *
     * @param mapper writes bodies and reads answers
     * @param authentication of the calls that want one
     * @param errors finds the vendor's error in a body, if it holds one
     * @param exceptions makes the vendor's exception
     */
    public Calls(
            ObjectMapper mapper,
            Exchange exchange,
            Authentication authentication,
            Function<JsonNode, Optional<VendorError>> errors,
            Function<Failure, ? extends VendorException> exceptions) {
        this.mapper = mapper;
        this.exchange = exchange;
        this.authentication = authentication;
        this.answers = new Answers(mapper, errors, exceptions);
    }

    /**
     * A call of the contract.
     *
     * @param content the body; null for none
     * @param contentType the body's media type, unless it has one of its own
     */
    public static HttpCall call(String method, URI uri, String accept, @Nullable Content content, String contentType) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", accept);
        headers.put("User-Agent", USER_AGENT);
        if (content != null) {
            headers.put("Content-Type", content.mediaType().orElse(contentType));
        }
        return new HttpCall(method, uri, headers, content);
    }

    /** A body as the generated code hands it on: bytes as they are, other values as JSON; null for none. */
    public @Nullable Content content(@Nullable Object body) {
        if (body == null || body instanceof Content) {
            return (Content) body;
        }
        try {
            return Content.of(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body cannot be written as JSON", e);
        }
    }

    /** What a call is answered; with credentials, if the contract asks for any. */
    public <T> T ask(HttpCall call, boolean authenticated, TypeReference<T> type) {
        return answers.read(send(call, authenticated), type);
    }

    /** What a call is answered for which the contract allows any JSON object, and nothing as well. */
    public Map<String, JsonNode> askForAny(HttpCall call, boolean authenticated) {
        return answers.readAny(send(call, authenticated));
    }

    private Answered send(HttpCall call, boolean authenticated) {
        try {
            return exchange.send(call, authenticated ? authentication : Authentication.NONE);
        } catch (IOException e) {
            throw answers.unanswered(call, e);
        }
    }
}
