package io.understudy.expression;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.expression.Evaluation.Found;
import io.understudy.expression.Evaluation.Missing;
import java.util.Optional;

/** An expression about a request and its answer (OpenAPI 3.1, section 4.8.20.4). Immutable. */
public sealed interface RuntimeExpression {

    /**
     * Reads an expression.
     *
     * @param text the expression without braces around it, for instance {@code $request.body#/user/uuid}
     */
    static Parsing<RuntimeExpression> parse(String text) {
        return ExpressionGrammar.parse(text);
    }

    /** The value that the expression leads to; it keeps its type. */
    Evaluation<JsonNode> evaluate(ExpressionExchange exchange);

    /** {@code $url}. */
    record Url() implements RuntimeExpression {
        @Override
        public Evaluation<JsonNode> evaluate(ExpressionExchange exchange) {
            return new Found<>(TextNode.valueOf(exchange.url()));
        }
    }

    /** {@code $method}. */
    record Method() implements RuntimeExpression {
        @Override
        public Evaluation<JsonNode> evaluate(ExpressionExchange exchange) {
            return new Found<>(TextNode.valueOf(exchange.method()));
        }
    }

    /** {@code $statusCode}. */
    record StatusCode() implements RuntimeExpression {
        @Override
        public Evaluation<JsonNode> evaluate(ExpressionExchange exchange) {
            return new Found<>(IntNode.valueOf(exchange.statusCode()));
        }
    }

    /** {@code $request.query.name}. */
    record Query(String name) implements RuntimeExpression {
        @Override
        public Evaluation<JsonNode> evaluate(ExpressionExchange exchange) {
            return text(exchange.query(name), "the request has no query parameter '" + name + "'");
        }
    }

    /** {@code $request.path.name}. */
    record Path(String name) implements RuntimeExpression {
        @Override
        public Evaluation<JsonNode> evaluate(ExpressionExchange exchange) {
            return text(exchange.path(name), "the request has no path parameter '" + name + "'");
        }
    }

    /** {@code $request.header.name} or {@code $response.header.name}. */
    record Header(Side side, String name) implements RuntimeExpression {
        @Override
        public Evaluation<JsonNode> evaluate(ExpressionExchange exchange) {
            return text(side.of(exchange).header(name), side.label() + " has no header '" + name + "'");
        }
    }

    /**
     * {@code $request.body#/pointer} or {@code $response.body#/pointer}.
     *
     * @param pointer what is asked for; the empty pointer for the whole body
     */
    record Body(Side side, JsonPointer pointer) implements RuntimeExpression {
        @Override
        public Evaluation<JsonNode> evaluate(ExpressionExchange exchange) {
            Optional<JsonNode> body = side.of(exchange).body();
            if (body.isEmpty()) {
                return new Missing<>(side.label() + " has no body that an expression can look into");
            }
            JsonNode value = body.get().at(pointer);
            return value.isMissingNode()
                    ? new Missing<>("the body of " + side.label() + " has nothing at '" + pointer + "'")
                    : new Found<>(value);
        }
    }

    /** Which message is meant. */
    enum Side {
        /** What was sent. */
        REQUEST,
        /** What was answered. */
        RESPONSE;

        ExpressionExchange.Message of(ExpressionExchange exchange) {
            return this == REQUEST ? exchange.request() : exchange.response();
        }

        String label() {
            return this == REQUEST ? "the request" : "the response";
        }
    }

    private static Evaluation<JsonNode> text(Optional<String> value, String otherwise) {
        return value.<Evaluation<JsonNode>>map(text -> new Found<>(TextNode.valueOf(text)))
                .orElseGet(() -> new Missing<>(otherwise));
    }
}
