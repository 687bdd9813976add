package io.understudy.validation.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.Contract;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that are large, deep or broken: they cost what their size costs, and never an exception. The time allowed is
 * many times what linear work needs, and a small part of what quadratic work would need.
 */
class HostileInputTest {
    private static final Duration LINEAR = Duration.ofSeconds(20);
    private static final int MANY = 100_000;

    private static final Contract CONTRACT = Request.with("/{id}", """
            {name: id, in: path, required: true, schema: {type: integer}},
            {name: n, in: query, schema: {type: number, multipleOf: 0.01}},
            {name: list, in: query, schema: {type: array, items: {type: [integer, string]}}},
            {name: csv, in: query, explode: false, schema: {type: array, items: {type: integer}}},
            {name: spaces, in: query, style: spaceDelimited, explode: false, schema: {type: array}},
            {name: pipes, in: query, style: pipeDelimited, explode: false, schema: {type: object}},
            {name: deep, in: query, style: deepObject, schema: {type: object,
              properties: {a: {type: array, items: {type: object}}}, additionalProperties: {type: [integer, object]}}},
            {name: any, in: query, schema: {type: object, additionalProperties: {type: integer}}},
            {name: json, in: query, content: {application/json: {schema: {}}}},
            {name: either, in: query, schema: {oneOf: [{type: integer}, {type: array}, {type: object}]}},
            {name: H, in: header, explode: true, schema: {type: object}},
            {name: c, in: cookie, schema: {type: array}}""");

    static List<String> largeQueries() {
        return List.of(
                "list=1&".repeat(MANY),
                IntStream.range(0, MANY).mapToObj(i -> "x" + i + "=1").collect(Collectors.joining("&")),
                "csv=" + "1,".repeat(MANY) + "1",
                "csv=" + "%2C".repeat(MANY),
                "spaces=" + "+".repeat(1_000_000),
                "pipes=" + "|".repeat(1_000_000),
                "&".repeat(1_000_000),
                "=".repeat(1_000_000),
                "%".repeat(1_000_000),
                "n=" + "1".repeat(1_000_000),
                "n=1e-999999999",
                "n=" + "%31".repeat(300_000),
                "deep" + "[a]".repeat(300_000) + "=1",
                "deep" + "[".repeat(1_000_000),
                "deep[a][]=1&".repeat(MANY),
                IntStream.range(0, MANY).mapToObj(i -> "deep[a][" + i + "]=1").collect(Collectors.joining("&")),
                IntStream.range(0, MANY).mapToObj(i -> "deep[k" + i + "]=1").collect(Collectors.joining("&")),
                "json=" + "[".repeat(1_000_000),
                "json=" + "{\"a\":".repeat(200_000),
                "json=\"" + "a".repeat(1_000_000) + "\"",
                "either=1&".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("largeQueries")
    void aLargeQueryCostsLinearTime(String query) {
        CheckedParameters checked =
                assertTimeoutPreemptively(LINEAR, () -> Request.check(CONTRACT, "/1", query, Map.of()));

        assertThat(checked.value(ParameterLocation.PATH, "id")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999999", "{\"a\":[-1e-9999999999]}", "1e2000"})
    void anExponentBeyondReasonIsNoJson(String json) {
        assertThat(Request.check(CONTRACT, "/1", "json=" + json, Map.of()).violations())
                .extracting(Violation::message)
                .containsExactly("Request query parameter json must be JSON");
    }

    @Test
    void everyOneOfManyWrongItemsIsReported() {
        CheckedParameters checked = assertTimeoutPreemptively(
                LINEAR, () -> Request.check(CONTRACT, "/1", "csv=" + "x,".repeat(MANY - 1) + "x", Map.of()));

        assertThat(checked.violations()).hasSize(MANY);
        assertThat(checked.violations().get(MANY - 1).message())
                .isEqualTo("Request query parameter csv.99999 must be integer");
    }

    @Test
    void manyCookiesAndALargeHeaderCostLinearTime() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Cookie", "c=1; ".repeat(MANY));
        headers.put("H", "a=1,".repeat(MANY) + "b=2");

        CheckedParameters checked = assertTimeoutPreemptively(LINEAR, () -> Request.check(CONTRACT, "/1", "", headers));

        assertThat(checked.value(ParameterLocation.COOKIE, "c").orElseThrow()).hasSize(MANY);
    }

    @Test
    void nothingThatIsSentIsAnException() {
        Random random = new Random(20_260_725L);
        ParameterChecks checks = ParameterChecks.of(
                CONTRACT, CONTRACT.operations().get(0), new SchemaLibrary(CONTRACT.documents()), Set.of());
        for (int round = 0; round < 5_000; round++) {
            RequestParameters request = Request.parameters(
                    Map.of("id", noise(random)), noise(random), Map.of("H", noise(random), "Cookie", noise(random)));

            CheckedParameters checked = checks.check(request);

            assertThat(checked.violations()).allSatisfy(HostileInputTest::isWellFormed);
            checked.value(ParameterLocation.PATH, "id")
                    .ifPresent(id -> assertThat(id.canConvertToExactIntegral()).isTrue());
        }
    }

    private static void isWellFormed(Violation violation) {
        assertThat(violation.location().get(0)).isIn("path", "query", "header", "cookie");
        assertThat(violation.message())
                .startsWith("Request " + violation.location().get(0) + " ");
        assertThat(violation.code()).isNotBlank();
    }

    /** Pieces that mean something to a style, in an order that means nothing. */
    private static String noise(Random random) {
        List<String> pieces = List.of(
                "list",
                "csv",
                "spaces",
                "pipes",
                "deep",
                "any",
                "json",
                "n",
                "either",
                "c",
                "a",
                "=",
                "=",
                "=",
                "&",
                "&",
                "[",
                "]",
                "[]",
                "[0]",
                ",",
                "%2C",
                "|",
                "%7C",
                "+",
                "%20",
                ";",
                ".",
                "1",
                "-1",
                "1.5",
                "1e3",
                "0",
                "true",
                "null",
                "{",
                "}",
                "\"",
                ":",
                "%",
                "%z",
                "%00",
                "%FF",
                "%E5%B8%AE",
                "帮",
                "\uD83D",
                "\uDE00",
                " ",
                "\t",
                "\0");
        return random.ints(random.nextInt(24), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
    }
}
