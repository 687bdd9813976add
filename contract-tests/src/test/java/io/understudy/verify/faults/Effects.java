package io.understudy.verify.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.verify.faults.Fault.Effect;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply.Answered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What faults are put together from. */
final class Effects {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOOK = """
            {"id":7,"title":"Conics","isbn":"9781888009057","author":{"name":"Apollonius"},"tags":["a"],"pages":1}""";
    private static final List<Field> BOOK_HEADERS = List.of(
            new Field("Content-Type", "application/json"),
            new Field("Location", "/v1/books/7"),
            new Field("ETag", "\"0af3\""),
            new Field("X-Total-Count", "0"),
            new Field("X-Request-Id", "6f1c2a9e-3b7d-4e58-9a40-1d2c3b4a5f60"),
            new Field("X-Order", "ascending"));

    private Effects() {}

    /** Whether a request is {@code METHOD /path}, with {@code *} for anything. */
    static Predicate<HttpCall> on(String request) {
        String pattern = request.replace("*", "[^/?]+");
        return call -> (call.method() + " " + call.path()).matches(pattern);
    }

    /** Whether the query of a request has this field. */
    static Predicate<HttpCall> asking(String request, String field) {
        return on(request).and(call -> ("&" + call.query() + "&").contains("&" + field + "&"));
    }

    /** Puts something else on the wire for some requests. */
    static Effect wire(Predicate<HttpCall> when, Function<Answered, Wire> wire) {
        return (call, library) -> {
            Answered answer = library.answer(call);
            return when.test(call) ? wire.apply(answer) : new Wire.Whole(answer);
        };
    }

    /** Changes the answers to some requests. */
    static Effect changed(Predicate<HttpCall> when, UnaryOperator<Answered> change) {
        return wire(when, answer -> new Wire.Whole(change.apply(answer)));
    }

    /** Changes the successful answers to some requests. */
    static Effect ok(String request, UnaryOperator<Answered> change) {
        return changed(on(request), answer -> answer.status() / 100 == 2 ? change.apply(answer) : answer);
    }

    /** Changes the JSON of the successful answers to some requests. */
    static Effect json(String request, Consumer<ObjectNode> change) {
        return ok(request, answer -> withJson(answer, json -> change.accept((ObjectNode) json)));
    }

    /** Lets the server do the work and answers some requests with something else. */
    static Effect instead(Predicate<HttpCall> when, Answered answer) {
        return changed(when, any -> answer);
    }

    /** Answers as if a query had something else in it. */
    static Effect asIf(String request, String asked, String instead) {
        return (call, library) -> new Wire.Whole(library.answer(
                on(request).test(call)
                        ? call.withTarget(call.path() + "?" + call.query().replaceFirst(asked, instead))
                        : call));
    }

    /** Answers what is refused with a success. */
    static Effect accepting(Predicate<HttpCall> when, int status) {
        return changed(when, answer -> answer.status() / 100 == 4 && answer.status() != 404 ? success(status) : answer);
    }

    static Answered success(int status) {
        return new Answered(status, BOOK_HEADERS, Payload.of(BOOK));
    }

    static Answered error(int status) {
        return new Answered(
                status, List.of(new Field("Content-Type", "application/json")), Payload.of("{\"message\":\"Oh\"}"));
    }

    static Answered withStatus(Answered answer, int status) {
        return new Answered(status, answer.headers(), answer.body());
    }

    static Answered withHeader(Answered answer, String name, String value) {
        List<Field> headers = new ArrayList<>(withoutHeader(answer, name).headers());
        headers.add(new Field(name, value));
        return new Answered(answer.status(), headers, answer.body());
    }

    static Answered withMore(Answered answer, String name, String value) {
        List<Field> headers = new ArrayList<>(answer.headers());
        headers.add(new Field(name, value));
        return new Answered(answer.status(), headers, answer.body());
    }

    static Answered withoutHeader(Answered answer, String name) {
        List<Field> headers =
                answer.headers().stream().filter(field -> !field.isNamed(name)).toList();
        return new Answered(answer.status(), headers, answer.body());
    }

    static Answered withBody(Answered answer, String body) {
        return new Answered(answer.status(), answer.headers(), Payload.of(body));
    }

    static Answered withJson(Answered answer, Consumer<JsonNode> change) {
        try {
            JsonNode json = JSON.readTree(answer.body().bytes());
            change.accept(json);
            return withBody(answer, json.toString());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
