package io.understudy.verify.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Secrets secrets;

    @BeforeEach
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths: {}
                components:
                  securitySchemes:
                    key: {type: apiKey, in: query, name: sign}
                  schemas:
                    Login:
                      type: object
                      properties:
                        pin: {type: string, format: password}
                """);
        Contract contract =
                new ContractReader(ReaderOptions.DEFAULTS).read(file).contract().orElseThrow();
        secrets = Secrets.of(contract, List.of("s3cret value", "abc"));
    }

    private HttpCall shown(HttpCall call) {
        return Exchange.of(secrets, call, new Reply.Broken(Reply.Breakage.RESET, "no"), Duration.ZERO)
                .request();
    }

    private String body(String text) {
        Reply reply = new Reply.Answered(200, List.of(), Payload.of(text));
        HttpCall call = new HttpCall("GET", "/", List.of(), Payload.EMPTY);
        Reply shown = Exchange.of(secrets, call, reply, Duration.ZERO).reply();
        return ((Reply.Answered) shown).body().text();
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Basic YTpi, ***",
        "authorization, Bearer abc, ***",
        "Proxy-Authorization, Basic YTpi, ***",
        "Cookie, session=1, ***",
        "Set-Cookie, session=1; Path=/, ***",
        "X-Auth-Token, abc, ***",
        "x-api-key, abc, ***",
        "Accept, application/json, application/json",
        "Location, /tokens/7, /tokens/7",
        "Location, /a?access_token=7&b=1, /a?access_token=***&b=1",
        "X-Echo, with s3cret value in it, with *** in it",
    })
    void headersThatSpeakOfCredentialsHaveNoValue(String name, String value, String expected) {
        HttpCall call = new HttpCall("GET", "/", List.of(new Field(name, value)), Payload.EMPTY);
        assertThat(shown(call).headers()).containsExactly(new Field(name, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "/a?sign=0123&x=1, /a?sign=***&x=1",
        "/a?x=1&apiKey=7, /a?x=1&apiKey=***",
        "/a?design=blue, /a?design=blue",
        "/a?q=s3cret+value, /a?q=***",
        "/a?next_page=abc, /a?next_page=abc",
    })
    void parametersThatTheContractOrTheirNameMakesSecretHaveNoValue(String target, String expected) {
        assertThat(shown(new HttpCall("GET", target, List.of(), Payload.EMPTY)).target())
                .isEqualTo(expected);
    }

    @Test
    void membersOfJson() {
        assertThat(body("{\"user\": \"a\", \"password\" : \"p\\\"w\", \"token\": 77, \"list\": [1]}"))
                .isEqualTo("{\"user\": \"a\", \"password\" : \"***\", \"token\": \"***\", \"list\": [1]}");
    }

    @Test
    void membersThatTheContractDeclaresAsPasswords() {
        assertThat(body("{\"pin\":\"1234\",\"pinned\":\"yes\"}")).isEqualTo("{\"pin\":\"***\",\"pinned\":\"yes\"}");
    }

    @Test
    void halfABody() {
        assertThat(body("{\"access_token\":\"abcde")).isEqualTo("{\"access_token\":\"***\"");
    }

    @Test
    void forms() {
        assertThat(body("user=a&password=b%20c&x=1")).isEqualTo("user=a&password=***&x=1");
    }

    @Test
    void xml() {
        assertThat(body("<a><password kind=\"x\">p</password><b>1</b></a>"))
                .isEqualTo("<a><password kind=\"x\">***</password><b>1</b></a>");
    }

    @Test
    void parts() {
        assertThat(
                        body(
                                "--x\r\nContent-Disposition: form-data; name=\"password\"\r\nContent-Type: text/plain\r\n\r\np w\r\n--x--"))
                .isEqualTo(
                        "--x\r\nContent-Disposition: form-data; name=\"password\"\r\nContent-Type: text/plain\r\n\r\n***\r\n--x--");
    }

    @Test
    void knownValuesWhereverTheyStandButNotShortOnes() {
        assertThat(body("it is s3cret value, abc")).isEqualTo("it is ***, abc");
    }

    @Test
    void bytesThatAreNoTextStayAsTheyAre() {
        byte[] bytes = {(byte) 0xFF, 0, (byte) 0xC3, 7};
        HttpCall call = new HttpCall("POST", "/", List.of(), Payload.of(bytes));
        assertThat(shown(call).body().bytes()).containsExactly(bytes);
    }

    @Test
    void theSentenceOfABrokenAnswer() {
        Reply reply = new Reply.Broken(Reply.Breakage.MALFORMED, "Answer is 's3cret value'");
        HttpCall call = new HttpCall("GET", "/", List.of(), Payload.EMPTY);
        assertThat(Exchange.of(secrets, call, reply, Duration.ofMillis(3)).reply())
                .isEqualTo(new Reply.Broken(Reply.Breakage.MALFORMED, "Answer is '***'"));
    }
}
