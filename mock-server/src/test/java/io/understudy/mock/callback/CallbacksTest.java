package io.understudy.mock.callback;

import static io.understudy.mock.callback.Subscriptions.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.callback.Delivery.Unaddressed;
import io.understudy.mock.message.HeaderField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from an answer, without a socket. */
class CallbacksTest {
    private static final String JSON = "application/json";
    private static final String HOOK = "{\"hook\": \"http://127.0.0.1:9000/hook?a=b\"}";

    @Test
    void theRequestIsMadeOfTheFirstExampleAndTheDeclaredHeaders() {
        OutgoingRequest opened = (OutgoingRequest)
                after("POST", "/subscriptions/news", JSON, HOOK).get(0);
        assertThat(opened.name()).isEqualTo("opened");
        assertThat(opened.method()).isEqualTo("POST");
        assertThat(opened.url()).isEqualTo("http://127.0.0.1:9000/hook?a=b");
        assertThat(opened.headers())
                .containsExactlyInAnyOrder(
                        new HeaderField("X-Event", "opened"), new HeaderField("Content-Type", "application/json"));
        assertThat(opened.body().text()).isEqualTo("{\"event\":\"opened\",\"price\":1.10}");
    }

    /** The values come from the query, the answer's body and the answer's header; what delimits is encoded. */
    @Test
    void withoutAnExampleASampleOfTheSchemaIsSentAsTheApiWouldSendIt() {
        OutgoingRequest mirrored =
                (OutgoingRequest) after("POST", "/subscriptions/news?mirror=http://127.0.0.1:9001", JSON, HOOK)
                        .get(1);
        assertThat(mirrored.name()).isEqualTo("mirrored");
        assertThat(mirrored.method()).isEqualTo("PUT");
        assertThat(mirrored.url()).isEqualTo("http://127.0.0.1:9001/copies?of=7&at=%2Fsubscriptions%2F7");
        assertThat(mirrored.headers()).containsExactly(new HeaderField("Content-Type", "application/json"));
        assertThat(mirrored.body().text()).isEqualTo("{\"id\":7,\"state\":\"open\"}");
    }

    @Test
    void aFormHasPartsLikeAnObject() {
        assertThat(after(
                        "POST",
                        "/subscriptions/news",
                        "application/x-www-form-urlencoded; charset=utf-8",
                        "a&hook=http%3A%2F%2F127.0.0.1%3A9000%2Fmy+hook"))
                .first()
                .isInstanceOfSatisfying(
                        OutgoingRequest.class,
                        opened -> assertThat(opened.url()).isEqualTo("http://127.0.0.1:9000/my hook"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | {\"hook\": \"x\"} | the request has no query parameter 'mirror'",
                "text/plain | http://127.0.0.1:9000 | the request has no query parameter 'mirror'"
            })
    void aCallbackWhoseAddressIsNotThereIsNotSent(String type, String body, String sentence) {
        assertThat(after("POST", "/subscriptions/news", type, body).get(1))
                .isEqualTo(new Unaddressed("mirrored", "Its address cannot be worked out: " + sentence + "."));
    }

    @Test
    void textHasNoParts() {
        assertThat(after("POST", "/subscriptions/news", "text/plain", "http://127.0.0.1:9000")
                        .get(0))
                .isEqualTo(new Unaddressed(
                        "opened", "Its address cannot be worked out: the body of the request has nothing at '/hook'."));
    }

    @Test
    void whereNoBodyFitsTheNearestIsSent() {
        OutgoingRequest impossible =
                (OutgoingRequest) after("POST", "/broken", JSON, "").get(0);
        assertThat(impossible.body().text()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"code=201, 2", "code=303, 2", "code=409, 0", "code=500, 0"})
    void onlyASuccessOrARedirectionHasConsequences(String prefer, int callbacks) {
        assertThat(after("POST", "/subscriptions/news", JSON, HOOK, new HeaderField("Prefer", prefer)))
                .hasSize(callbacks);
    }

    @Test
    void aRequestThatIsRefusedHasNoConsequences() {
        assertThat(after("POST", "/subscriptions/news", JSON, "{}")).isEmpty();
        assertThat(after("POST", "/nowhere", JSON, HOOK)).isEmpty();
    }

    @Test
    void anOperationWithoutCallbacksHasNoConsequences() {
        assertThat(after("GET", "/quiet", JSON, "")).isEqualTo(List.of());
    }
}
