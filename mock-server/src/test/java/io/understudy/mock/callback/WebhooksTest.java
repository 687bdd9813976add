package io.understudy.mock.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.callback.WebhookOutcome.Failed;
import io.understudy.mock.callback.WebhookOutcome.Sent;
import io.understudy.mock.message.Body;
import io.understudy.mock.preference.AnswerOptions;
import io.understudy.mock.problem.callback.AddressRefused;
import io.understudy.mock.problem.callback.CallbackUnanswered;
import io.understudy.mock.problem.callback.UnknownWebhook;
import io.understudy.mock.problem.callback.UnknownWebhookVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is sent for a webhook, and what is said of it. */
class WebhooksTest {
    private static final String URL = "http://127.0.0.1:9000/pets";

    private static Webhooks webhooks(CallbackSender sender) {
        return new Webhooks(List.of(Subscriptions.CONTRACT), AnswerOptions.DEFAULTS, sender);
    }

    private static Webhooks webhooks() {
        return webhooks(request -> new Answered(request, 204, List.of(), Body.EMPTY, List.of()));
    }

    private static OutgoingRequest sent(WebhookOutcome outcome) {
        return ((Sent) outcome).delivery().request();
    }

    @Test
    void areListedWithTheirMethods() {
        assertThat(webhooks().methods())
                .containsExactly(
                        Map.entry("newPet", List.of("POST", "DELETE")),
                        Map.entry("nonsense", List.of("POST")),
                        Map.entry("old pet", List.of("PUT")));
    }

    @Test
    void areSentByTheirFirstMethodWithTheirFirstExample() {
        OutgoingRequest request = sent(webhooks().send("newPet", URL, Optional.empty(), Optional.empty()));
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.url()).isEqualTo(URL);
        assertThat(request.body().text()).isEqualTo("{\"name\":\"Tom\"}");
    }

    @Test
    void areSentAsWanted() {
        assertThat(sent(webhooks().send("newPet", URL, Optional.empty(), Optional.of("dog")))
                        .body()
                        .text())
                .isEqualTo("{\"name\":\"Rex\"}");
        OutgoingRequest deletion = sent(webhooks().send("newPet", URL, Optional.of("DELETE"), Optional.empty()));
        assertThat(deletion.method()).isEqualTo("DELETE");
        assertThat(deletion.headers()).isEmpty();
        assertThat(deletion.body().text()).isEmpty();
    }

    @Test
    void areRefusedWithTheirProblems() {
        Webhooks webhooks = webhooks();
        assertThat(webhooks.send("pet", URL, Optional.empty(), Optional.empty()))
                .isEqualTo(new Failed(new UnknownWebhook("pet", List.of("newPet", "nonsense", "old pet"))));
        assertThat(webhooks.send("newPet", URL, Optional.of("GET"), Optional.empty()))
                .isEqualTo(new Failed(new UnknownWebhookVariant("newPet", "method", "GET", List.of("POST", "DELETE"))));
        assertThat(webhooks.send("newPet", URL, Optional.empty(), Optional.of("bird")))
                .isEqualTo(new Failed(new UnknownWebhookVariant("newPet", "example", "bird", List.of("cat", "dog"))));
    }

    /** A keyword that makes no sense costs itself, and not the webhook. */
    @Test
    void areSentThoughAKeywordOfTheAnswersSchemaMakesNoSense() {
        assertThat(webhooks().send("nonsense", URL, Optional.empty(), Optional.empty()))
                .isInstanceOf(Sent.class);
    }

    @Test
    void whatTheSenderSaysIsAProblem() {
        assertThat(webhooks(request -> new NotSent(request.name(), "Not there."))
                        .send("newPet", URL, Optional.empty(), Optional.empty()))
                .isEqualTo(new Failed(new AddressRefused("Not there.")));
        assertThat(webhooks(request -> new Unanswered(request, "Too late."))
                        .send("newPet", URL, Optional.empty(), Optional.empty()))
                .isEqualTo(new Failed(new CallbackUnanswered("Too late.")));
    }

    @Test
    void theProblemsSayWhatThereIs() {
        assertThat(new UnknownWebhook("pet", List.of("newPet", "old pet")).detail())
                .isEqualTo("There is no webhook 'pet'; there is newPet and old pet.");
        assertThat(new UnknownWebhook("pet", List.of()).detail())
                .isEqualTo("There is no webhook 'pet'; the contracts have none.");
        assertThat(new UnknownWebhookVariant("newPet", "method", "GET", List.of("POST", "DELETE")).detail())
                .isEqualTo("The webhook 'newPet' has no method GET; it has POST and DELETE.");
        assertThat(new UnknownWebhookVariant("newPet", "example", "bird", List.of()).detail())
                .isEqualTo("The webhook 'newPet' has no example bird; it has none at all.");
    }
}
