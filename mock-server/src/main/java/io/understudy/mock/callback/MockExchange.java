package io.understudy.mock.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.EncodedField;
import io.understudy.codec.MediaType;
import io.understudy.document.Lazy;
import io.understudy.expression.ExpressionExchange;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request to the mock and its answer, as expressions see them. */
final class MockExchange implements ExpressionExchange {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final MockRequest request;
    private final String origin;
    private final Map<String, String> pathParameters;
    private final MockResponse response;
    private final Message asked;
    private final Message answered;

    /**
     * @param origin where the request was received, without a path
     * @param pathParameters the path parameters of the request, decoded
     */
    MockExchange(MockRequest request, String origin, Map<String, String> pathParameters, MockResponse response) {
        this.request = request;
        this.origin = origin;
        this.pathParameters = pathParameters;
        this.response = response;
        this.asked = new Received(request.headers(), request.body());
        // What is streamed has been sent and is gone.
        this.answered = new Received(response.headers(), response.body() instanceof Body body ? body : Body.EMPTY);
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public String url() {
        return origin + request.path() + (request.query().isEmpty() ? "" : "?" + request.query());
    }

    @Override
    public int statusCode() {
        return response.code();
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(fields(request.query()).get(name)).map(JsonNode::textValue);
    }

    @Override
    public Optional<String> path(String name) {
        return Optional.ofNullable(pathParameters.get(name));
    }

    @Override
    public Message request() {
        return asked;
    }

    @Override
    public Message response() {
        return answered;
    }

    /** The fields of a query or a form: the first of each name, decoded as far as possible. */
    private static ObjectNode fields(String encoded) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (EncodedField field : EncodedField.of(encoded)) {
            String name = field.decodedName();
            if (!fields.has(name)) {
                fields.put(name, field.decodedValue());
            }
        }
        return fields;
    }

    /** A message whose body is read when an expression first looks into it. */
    private static final class Received implements Message {
        private final List<HeaderField> headers;
        private final Lazy<Optional<JsonNode>> body;

        Received(List<HeaderField> headers, Body body) {
            this.headers = headers;
            this.body = new Lazy<>(() -> body.length() == 0 ? Optional.empty() : value(body));
        }

        @Override
        public Optional<String> header(String name) {
            return HeaderField.values(headers, name).stream().findFirst();
        }

        @Override
        public Optional<JsonNode> body() {
            return body.value();
        }

        /** JSON is a value, a form an object of texts, and anything else, which has no parts, the text that it is. */
        private Optional<JsonNode> value(Body received) {
            Optional<MediaType> type = header("Content-Type").flatMap(MediaType::parse);
            if (type.filter(MediaType::isForm).isPresent()) {
                return Optional.of(fields(received.text()));
            }
            if (type.filter(MediaType::isJson).isEmpty()) {
                return Optional.of(TextNode.valueOf(received.text()));
            }
            try {
                return Optional.of(JSON.readTree(received.text()));
            } catch (JsonProcessingException broken) {
                return Optional.empty();
            }
        }
    }
}
