package io.understudy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.expression.Evaluation.Found;
import io.understudy.expression.Evaluation.Missing;
import io.understudy.expression.Parsing.Malformed;
import io.understudy.expression.Parsing.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuntimeExpressionTest {

    /** The table of the specification: OpenAPI 3.1, section 4.8.18.3, "Key Expression". */
    @ParameterizedTest
    @CsvSource({
        "$url, https://example.org/subscribe/myevent?queryUrl=https://clientdomain.com/stillrunning",
        "$method, POST",
        "$request.path.eventType, myevent",
        "$request.query.queryUrl, https://clientdomain.com/stillrunning",
        "$request.header.content-type, application/json",
        "$request.body#/failedUrl, https://clientdomain.com/failed",
        "$request.body#/successUrls/1, https://clientdomain.com/medium",
        "$response.header.Location, https://example.org/subscription/1"
    })
    void theExamplesOfTheSpecification(String expression, String value) {
        assertThat(value(expression).textValue()).isEqualTo(value);
    }

    /** "Runtime expressions preserve the type of the referenced value." */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$statusCode | 201",
                "$request.body#/user/age | 7",
                "$request.body#/user/admin | true",
                "$request.body#/user/none | null",
                "$request.body#/successUrls/0 | \"https://clientdomain.com/fast\"",
                "$response.body | {\"status\": \"open\"}",
                "$response.body# | {\"status\": \"open\"}",
                "$response.body#/status | \"open\""
            })
    void valuesKeepTheirTypes(String expression, String json) {
        assertThat(value(expression)).isEqualTo(Subscription.json(json));
    }

    /** RFC 6901, section 4: first {@code ~1}, then {@code ~0}. */
    @ParameterizedTest
    @CsvSource({"$request.body#/a~1b, slash", "$request.body#/m~0n, tilde", "$request.body#/, empty"})
    void pointersAreUnescaped(String expression, String value) {
        assertThat(value(expression).textValue()).isEqualTo(value);
    }

    /** "The name identifier is case-sensitive, whereas token is not." */
    @Test
    void theCaseOfAHeaderDoesNotCount() {
        assertThat(value("$request.header.CONTENT-TYPE").textValue()).isEqualTo("application/json");
        assertThat(missing("$request.query.QUERYURL", Subscription.EXAMPLE))
                .isEqualTo("the request has no query parameter 'QUERYURL'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$request.query.page | the request has no query parameter 'page'",
                "$request.path.id | the request has no path parameter 'id'",
                "$request.header.X-Hook | the request has no header 'X-Hook'",
                "$response.header.Server | the response has no header 'Server'",
                "$request.body#/url | the body of the request has nothing at '/url'",
                "$request.body#/successUrls/3 | the body of the request has nothing at '/successUrls/3'",
                "$response.body#/status/code | the body of the response has nothing at '/status/code'"
            })
    void whatIsNotThereIsSaid(String expression, String sentence) {
        assertThat(missing(expression, Subscription.EXAMPLE)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"$request.body, the request", "$response.body#/status, the response"})
    void aBodyThatIsNotThereIsSaid(String expression, String side) {
        assertThat(missing(expression, Subscription.WITHOUT_BODIES))
                .isEqualTo(side + " has no body that an expression can look into");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$URL | write $url, $method, $statusCode, or one that begins with '$request.' or '$response.'",
                "request.body | write $url, $method, $statusCode, or one that begins with '$request.' or '$response.'",
                "$requests.body | write $url, $method, $statusCode, or one that begins with '$request.' or '$response.'",
                "$request.cookie.a | write header.NAME, query.NAME, path.NAME, body or body#/POINTER after '$request.'",
                "$request.bodyurl | write header.NAME, query.NAME, path.NAME, body or body#/POINTER after '$request.'",
                "$response.query.a | write header.NAME, body or body#/POINTER after '$response.'",
                "$response.path.a | write header.NAME, body or body#/POINTER after '$response.'",
                "$request.header. | '' is no name of a header",
                "$request.header.a b | 'a b' is no name of a header",
                "$request.body#url | 'url' is no JSON pointer: it begins with '/', and after '~' follows 0 or 1",
                "$request.body#/a~2 | '/a~2' is no JSON pointer: it begins with '/', and after '~' follows 0 or 1",
                "$request.body#/a~ | '/a~' is no JSON pointer: it begins with '/', and after '~' follows 0 or 1"
            })
    void whatIsNoExpressionIsRefusedWithTheWayOut(String text, String wayOut) {
        assertThat(RuntimeExpression.parse(text))
                .isEqualTo(new Malformed<>("'" + text + "' is no runtime expression; " + wayOut));
    }

    /** The grammar lets names of parameters be any characters, and pointers hold any but two. */
    @ParameterizedTest
    @ValueSource(strings = {"$request.query.", "$request.query.a b.c", "$request.path.帮", "$request.body#/a}b\n/{c"})
    void namesAndPointersAreFree(String text) {
        assertThat(RuntimeExpression.parse(text)).isInstanceOf(Parsed.class);
    }

    private static JsonNode value(String expression) {
        return ((Found<JsonNode>) parsed(expression).evaluate(Subscription.EXAMPLE)).value();
    }

    private static String missing(String expression, ExpressionExchange exchange) {
        return ((Missing<JsonNode>) parsed(expression).evaluate(exchange)).sentence();
    }

    private static RuntimeExpression parsed(String text) {
        return ((Parsed<RuntimeExpression>) RuntimeExpression.parse(text)).value();
    }
}
