package io.understudy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.expression.Evaluation.Found;
import io.understudy.expression.Evaluation.Missing;
import io.understudy.expression.Parsing.Malformed;
import io.understudy.expression.Parsing.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTemplateTest {

    /** The forms that the specification shows: alone, in braces, embedded, and without any expression. */
    @ParameterizedTest
    @CsvSource({
        "$request.query.queryUrl, https://clientdomain.com/stillrunning",
        "{$request.query.queryUrl}, https://clientdomain.com/stillrunning",
        "{$request.body#/successUrls/1}, https://clientdomain.com/medium",
        "{$request.query.queryUrl}/data, https://clientdomain.com/stillrunning/data",
        "http://notify.example.com?id={$request.body#/user/uuid}&n={$request.body#/user/age}, "
                + "http://notify.example.com?id=u-1&n=7",
        "http://notify.example.com/fixed, http://notify.example.com/fixed"
    })
    void expressionsAreReplaced(String template, String address) {
        assertThat(evaluated(template)).isEqualTo(new Found<>(address));
    }

    /** RFC 3986: a value in a path or a query must not be taken for what delimits it. */
    @ParameterizedTest
    @CsvSource({
        "http://a/{$request.query.odd}/x, http://a/a%2Fb%3Fc%26d/x",
        "http://a?q={$request.query.odd}&r=1, http://a?q=a%2Fb%3Fc%26d&r=1",
        "http://a?u={$request.query.queryUrl}, http://a?u=https%3A%2F%2Fclientdomain.com%2Fstillrunning",
        "{$request.body#/failedUrl}/{$request.query.odd}, https://clientdomain.com/failed/a%2Fb%3Fc%26d",
        "{$request.body#/failedUrl}{$request.query.odd}, https://clientdomain.com/faileda%2Fb%3Fc%26d"
    })
    void aValueStaysOnePieceOfTheAddress(String template, String address) {
        assertThat(evaluated(template)).isEqualTo(new Found<>(address));
    }

    /** What ends a host would make another address of it (RFC 3986, section 3.2). */
    @ParameterizedTest
    @CsvSource({
        "http://{$request.query.host}/hook, http://127.0.0.1:9000/hook",
        "{$request.body#/user/uuid}://{$request.query.host}/hook, u-1://127.0.0.1:9000/hook",
        "http://{$request.query.odd}.example.com/hook, http://a%2Fb%3Fc%26d.example.com/hook"
    })
    void aHostMayBringItsPort(String template, String address) {
        assertThat(evaluated(template)).isEqualTo(new Found<>(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{$request.body#/url}/data | the body of the request has nothing at '/url'",
                "http://a/{$request.body#/user} | $request.body#/user is an object, which cannot stand in an address",
                "{$request.body#/successUrls} | $request.body#/successUrls is an array, which cannot stand in an address",
                "$request.body#/user/none | $request.body#/user/none is null, which cannot stand in an address"
            })
    void whatCannotBeInsertedIsSaid(String template, String sentence) {
        assertThat(evaluated(template)).isEqualTo(new Missing<>(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http://a/{id} | 'id' is no runtime expression; write $url, $method, $statusCode, or one that begins "
                        + "with '$request.' or '$response.'",
                "http://a/{} | '' is no runtime expression; write $url, $method, $statusCode, or one that begins "
                        + "with '$request.' or '$response.'",
                "$request.cookie.a | '$request.cookie.a' is no runtime expression; write header.NAME, query.NAME, "
                        + "path.NAME, body or body#/POINTER after '$request.'",
                "{$request.query.url | the '{' in '{$request.query.url' is never closed; write '}' after the expression"
            })
    void whatIsNoTemplateIsRefused(String template, String sentence) {
        assertThat(AddressTemplate.parse(template)).isEqualTo(new Malformed<>(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{$request.body#/url}/data", "$url", "http://a/b"})
    void aTemplateKeepsItsText(String template) {
        assertThat(((Parsed<AddressTemplate>) AddressTemplate.parse(template))
                        .value()
                        .text())
                .isEqualTo(template);
    }

    private static Evaluation<String> evaluated(String template) {
        return ((Parsed<AddressTemplate>) AddressTemplate.parse(template))
                .value()
                .evaluate(Subscription.EXAMPLE);
    }
}
