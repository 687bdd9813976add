package io.understudy.verify.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.engine.Cors;
import io.understudy.mock.engine.MockEngine;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.routing.Router;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply.Answered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server without faults: it does what {@code library.yaml} says. */
final class Library {
    static final Contract CONTRACT = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/verified/library.yaml"))
            .contract()
            .orElseThrow();

    private static final MockEngine ENGINE = new MockEngine(Router.of(CONTRACT), Cors.OFF, AnswerOptions.DEFAULTS);

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SORT = Pattern.compile("(?:^|&)sort=(-?)title(?:&|$)");

    private final String session;

    /**
     * @param session whose books these are: every session has its own
     */
    Library(String session) {
        this.session = session;
    }

    Answered answer(HttpCall call) {
        List<HeaderField> headers = new ArrayList<>();
        call.headers().forEach(field -> headers.add(new HeaderField(field.name(), field.value())));
        headers.add(new HeaderField("X-Mock-Session", session));
        headers.add(new HeaderField("Host", "library.example"));
        MockResponse response = ENGINE.answer(MockRequest.of(
                call.method(), call.target(), headers, Body.of(call.body().bytes())));
        List<Field> fields = response.headers().stream()
                .map(field -> new Field(field.name(), field.value()))
                .toList();
        byte[] body = sorted(call, ((Body) response.body()).bytes());
        return new Answered(response.code(), fields, Payload.of(call.method().equals("HEAD") ? new byte[0] : body));
    }

    /** The books in the order that was asked for. */
    private static byte[] sorted(HttpCall call, byte[] body) {
        Matcher sort = SORT.matcher(call.query());
        if (!call.path().equals("/v1/books") || !sort.find()) {
            return body;
        }
        try {
            if (!(JSON.readTree(body) instanceof ObjectNode list)
                    || !list.path("books").isArray()) {
                return body;
            }
            List<JsonNode> books = new ArrayList<>();
            list.path("books").forEach(books::add);
            Comparator<JsonNode> byTitle =
                    Comparator.comparing(book -> book.path("title").asText());
            books.sort(sort.group(1).isEmpty() ? byTitle : byTitle.reversed());
            list.putArray("books").addAll(books);
            return JSON.writeValueAsBytes(list);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
