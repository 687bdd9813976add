package io.understudy.expression;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A request and its answer, as far as expressions can ask about them. */
public interface ExpressionExchange {

    /** The method of the request. */
    String method();

    /** The address of the request, absolute, with its query. */
    String url();

    /** The status code of the answer. */
    int statusCode();

    /** The decoded value of a query parameter, the first one where it was sent several times; the name's case counts. */
    Optional<String> query(String name);

    /** The decoded value of a path parameter; the name's case counts. */
    Optional<String> path(String name);

    /** What was sent. */
    Message request();

    /** What was answered. */
    Message response();

    /** What a request and an answer have in common. */
    interface Message {

        /** The value of a header field, the first one where it was sent several times; the name's case does not count. */
        Optional<String> header(String name);

        /** The body as a value; empty when there is none, or none that can be read as a value. Not to be changed. */
        Optional<JsonNode> body();
    }
}
