package io.understudy.client.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.understudy.client.answer.Answers;
import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorErrors;
import io.understudy.client.answer.VendorException;
import io.understudy.client.http.Answered;
import io.understudy.client.http.Authentication;
import io.understudy.client.http.Content;
import io.understudy.client.http.Exchange;
import io.understudy.client.http.HttpCall;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calls of a vendor's generated code, from values to values. */
public final class Calls {

    private static final String USER_AGENT = "understudy-client";

    private final ObjectMapper mapper;
    private final Exchange exchange;
    private final Authentication authentication;
    private final Function<Failure, ? extends VendorException> exceptions;
    private final Answers answers;

    /**
     * Calls that are sent in this way.
     *
     * @param mapper writes bodies and reads answers
     * @param authentication of the calls that want one
     * @param errors how the vendor tells an error in a body
     * @param exceptions makes the vendor's exception
     */
    public Calls(
            ObjectMapper mapper,
            Exchange exchange,
            Authentication authentication,
            VendorErrors errors,
            Function<Failure, ? extends VendorException> exceptions) {
        this.mapper = mapper;
        this.exchange = exchange;
        this.authentication = authentication;
        this.exceptions = exceptions;
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
            throw exceptions.apply(Failure.notSent("The body cannot be written as JSON: " + e.getOriginalMessage(), e));
        }
    }

    /**
     * An argument that a call cannot do without.
     *
     * @param name what it is called in the API
     */
    public <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw exceptions.apply(Failure.notSent("The call needs " + name, null));
        }
        return value;
    }

    /**
     * An argument that stands in the path as a segment of its own. Empty text and dots would make another path of it (RFC
     * 3986, 5.2.4).
     *
     * @param name what it is called in the API
     */
    public String segment(String name, @Nullable String value) {
        String text = required(name, value);
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw exceptions.apply(
                    Failure.notSent(name + " cannot be \"" + text + "\", which would make another path", null));
        }
        return text;
    }

    /** What a file's bytes are read with; a file that cannot be read fails as a call does. */
    public <T> T readable(Path file, FileReading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw exceptions.apply(Failure.notSent(file + " cannot be read", e));
        }
    }

    /** Something that reads a file. */
    @FunctionalInterface
    public interface FileReading<T> {

        /** What was read. */
        T read() throws IOException;
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
        } catch (VendorException e) {
            throw e; // of the call that fetches a token
        } catch (IOException e) {
            throw answers.unanswered(call, e);
        } catch (RuntimeException e) {
            throw exceptions.apply(Failure.notSent(call + " failed: " + e, e)); // an interceptor's or a transport's own
        }
    }
}
