package io.understudy.cli.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.mock.callback.Delivery;
import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unaddressed;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.callback.OutgoingRequest;
import io.understudy.mock.message.Body;
import io.understudy.validation.Violation;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of callbacks, word for word. */
class DeliveryTextTest {
    private static final Contract CONTRACT = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("../src/test/resources/callbacks/openapi.yaml"))
            .contract()
            .orElseThrow();

    private static OutgoingRequest request(String url) {
        return new OutgoingRequest(
                "opened",
                "POST",
                url,
                List.of(),
                Body.EMPTY,
                ResponseCheck.of(CONTRACT.operations().get(0), new SchemaLibrary(CONTRACT.documents())));
    }

    private static Delivery answered(int status, String... violations) {
        return new Answered(
                request("http://127.0.0.1:9000/hook"),
                status,
                List.of(),
                Body.EMPTY,
                List.of(violations).stream()
                        .map(message -> new Violation(Violation.Kind.VALUE, List.of(), "x", message))
                        .toList());
    }

    @Test
    void whatWasAnsweredAsItShouldIsNoTrouble() {
        assertThat(DeliveryText.line(answered(204))).isEqualTo("callback opened: POST http://127.0.0.1:9000/hook 204");
        assertThat(DeliveryText.isTrouble(answered(204))).isFalse();
    }

    @Test
    void whatIsWrongWithAnAnswerIsSaid() {
        Delivery delivery = answered(200, "Response body must be object", "Response header X is missing");
        assertThat(DeliveryText.line(delivery))
                .isEqualTo(
                        "callback opened: POST http://127.0.0.1:9000/hook 200 (Response body must be object; Response"
                                + " header X is missing)");
        assertThat(DeliveryText.isTrouble(delivery)).isTrue();
    }

    @Test
    void whatWasNotAnsweredIsSaid() {
        Delivery delivery = new Unanswered(request("http://127.0.0.1:9"), "Nobody listens at 127.0.0.1:9.");
        assertThat(DeliveryText.line(delivery))
                .isEqualTo("callback opened: POST http://127.0.0.1:9 failed: Nobody listens at 127.0.0.1:9.");
        assertThat(DeliveryText.isTrouble(delivery)).isTrue();
    }

    @Test
    void whatWasNotSentIsSaid() {
        Delivery delivery = new NotSent("opened", "'x' is no http or https address.");
        assertThat(DeliveryText.line(delivery))
                .isEqualTo("callback opened was not sent: 'x' is no http or https address.");
        assertThat(DeliveryText.isTrouble(delivery)).isTrue();
    }

    @Test
    void whatNobodyAskedForIsNoTrouble() {
        Delivery delivery = new Unaddressed("opened", "Its address is missing.");
        assertThat(DeliveryText.line(delivery)).isEqualTo("callback opened was not sent: Its address is missing.");
        assertThat(DeliveryText.isTrouble(delivery)).isFalse();
    }

    @Test
    void nothingSteersTheTerminal() {
        assertThat(DeliveryText.line(new NotSent("opened", "'\u001b[2J\n' is no address.")))
                .isEqualTo("callback opened was not sent: '\uFFFD[2J\uFFFD' is no address.");
    }
}
