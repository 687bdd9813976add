package io.understudy.mock.hostile;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.routing.Route;
import io.understudy.routing.Router;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Requests that come near to what contracts want, with something done to them. The same seed makes the same requests. */
final class HostileRequests {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PURGE", "get");
    private static final List<String> VALUES =
            List.of("1", "7", "2.5", "true", "a", "ann", "2020-02-29", "a,b", "a%20b");
    private static final List<String> MEDIA_TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=cut",
            "multipart/form-data",
            "application/xml",
            "text/plain",
            "text/plain; charset=\"",
            "application/octet-stream",
            "*/*",
            "nonsense");
    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "{\"id\":1,\"name\":\"a\",\"items\":[{\"price\":1.5}]}",
            "a=1&b[c]=2&b[d][]=3",
            "--cut\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\nContent-Type: text/plain\r\n\r\nc\r\n--cut--\r\n",
            "<order id=\"1\"><name>a</name><item>2</item></order>",
            "tea");
    private static final List<HeaderField> HEADERS = List.of(
            new HeaderField("Accept", "application/json, text/*;q=0.5, */*;q=0.1"),
            new HeaderField("Accept", "image/png"),
            new HeaderField("Prefer", "code=404, example=some; dynamic=true, seed=7"),
            new HeaderField("Prefer", "code=200"),
            new HeaderField("Authorization", "Basic dXNlcjpwYXNzd29yZA=="),
            new HeaderField("Authorization", "Bearer token"),
            new HeaderField("Cookie", "theme=dark; a=\"b\"; c"),
            new HeaderField("Origin", "https://example.com"),
            new HeaderField("Access-Control-Request-Method", "PUT"),
            new HeaderField("X-Ids", "1, 2"));

    private final List<Route> routes;
    private final Dice dice;

    HostileRequests(Router router, long seed) {
        this.routes = router.routes();
        this.dice = new Dice(seed);
    }

    MockRequest next() {
        Route route = dice.pick(routes);
        Operation operation = route.operation();
        List<String> query = new ArrayList<>();
        List<HeaderField> headers = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            String value = value();
            if (parameter.location() == ParameterLocation.QUERY && dice.chance(80)) {
                query.add(spoilt(parameter.name(), 5) + "=" + value);
            } else if (parameter.location() == ParameterLocation.HEADER && dice.chance(80)) {
                headers.add(header(parameter.name(), value));
            } else if (parameter.location() == ParameterLocation.COOKIE && dice.chance(80)) {
                headers.add(header("Cookie", parameter.name() + "=" + value));
            }
        }
        while (dice.chance(50)) {
            HeaderField field = dice.pick(HEADERS);
            headers.add(header(field.name(), spoilt(field.value(), 30)));
        }
        String body = body(operation, headers);
        return new MockRequest(
                dice.chance(85) ? operation.method().name() : dice.pick(METHODS),
                spoilt(
                        route.path()
                                .replaceAll(
                                        "\\{[^}]*}", value().replace("$", "%24").replace("\\", "%5C")),
                        10),
                spoilt(String.join("&", query), 10),
                headers,
                body.isEmpty() ? Body.EMPTY : Body.of(body.getBytes(StandardCharsets.UTF_8)));
    }

    private String value() {
        return spoilt(dice.pick(VALUES), 25);
    }

    private String body(Operation operation, List<HeaderField> headers) {
        List<MediaContent> declared = operation
                .requestBody()
                .map(content -> content.content())
                .filter(contents -> !contents.isEmpty() && dice.chance(80))
                .orElse(List.of());
        if (declared.isEmpty()) {
            if (dice.chance(30)) {
                headers.add(header("Content-Type", spoilt(dice.pick(MEDIA_TYPES), 10)));
            }
            return dice.chance(30) ? spoilt(dice.pick(BODIES), 50) : "";
        }
        MediaContent content = dice.pick(declared);
        headers.add(header("Content-Type", spoilt(dice.chance(90) ? content.mediaType() : dice.pick(MEDIA_TYPES), 10)));
        List<Example> examples = content.examples();
        return spoilt(
                examples.isEmpty()
                        ? dice.pick(BODIES)
                        : dice.pick(examples).value().toString(),
                50);
    }

    private String spoilt(String text, int percent) {
        String spoilt = text;
        while (dice.chance(percent)) {
            spoilt = Nasty.done(spoilt, dice);
        }
        return spoilt;
    }

    /** No server lets these characters through to whoever answers (RFC 9110, section 5.5). */
    private static HeaderField header(String name, String value) {
        return new HeaderField(name, value.replaceAll("[\\r\\n\\x00]", "").strip());
    }
}
