package io.understudy.mock.wiremock.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.github.tomakehurst.wiremock.admin.AdminTask;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.codec.PercentEncoding;
import io.understudy.mock.callback.Delivery.Answered;
import io.understudy.mock.callback.WebhookOutcome;
import io.understudy.mock.callback.WebhookOutcome.Failed;
import io.understudy.mock.callback.WebhookOutcome.Sent;
import io.understudy.mock.callback.Webhooks;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.problem.ViolationJson;
import io.understudy.mock.problem.callback.InvalidWebhookCall;
import io.understudy.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /__admin/webhooks/{name}}: sends a webhook to the {@code url} in the body, by its first {@code method} and
 * with its first {@code example} unless the body names others, and answers what was sent and what came back.
 */
final class SendWebhook implements AdminTask {
    private static final JsonMapper JSON = new JsonMapper();

    private final Webhooks webhooks;

    SendWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public ResponseDefinition execute(Admin admin, ServeEvent event, PathParams path) {
        JsonNode call = read(event.getRequest().getBodyAsString());
        for (String field : List.of("url", "method", "example")) {
            if (call.has(field) ? !call.path(field).isTextual() : field.equals("url")) {
                return AdminAnswer.of(new InvalidWebhookCall(
                        "The body must be a JSON object with a text 'url' and, if you like, a text 'method' and a text"
                                + " 'example'."));
            }
        }
        String name = String.valueOf(path.get("name"));
        WebhookOutcome outcome = webhooks.send(
                PercentEncoding.decode(name).orElse(name),
                call.path("url").textValue(),
                text(call, "method"),
                text(call, "example"));
        return outcome instanceof Failed failed
                ? AdminAnswer.of(failed.problem())
                : AdminAnswer.of(200, "application/json", report(((Sent) outcome).delivery()));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    private static Optional<String> text(JsonNode call, String field) {
        return Optional.ofNullable(call.path(field).textValue());
    }

    private static String report(Answered delivery) {
        ObjectNode report = JsonNodeFactory.instance.objectNode().put("webhook", delivery.name());
        ObjectNode request = report.putObject("request")
                .put("method", delivery.request().method())
                .put("url", delivery.request().url());
        write(delivery.request().headers(), request);
        request.put("body", delivery.request().body().text());
        ObjectNode response = report.putObject("response").put("status", delivery.status());
        write(delivery.headers(), response);
        response.put("body", delivery.body().text());
        report.set("violations", json(delivery.violations()));
        return report.toString();
    }

    private static JsonNode json(List<Violation> violations) {
        try (TokenBuffer list = new TokenBuffer(JSON, false)) {
            list.writeStartArray();
            for (Violation violation : violations) {
                ViolationJson.write(violation, Optional.of("response"), list);
            }
            list.writeEndArray();
            return JSON.readTree(list.asParser());
        } catch (IOException impossible) {
            throw new UncheckedIOException("violations could not be written to memory", impossible);
        }
    }

    /** Headers of one name become one member, as they may (RFC 9110, section 5.2). */
    private static void write(List<HeaderField> headers, ObjectNode message) {
        ObjectNode members = message.putObject("headers");
        for (HeaderField header : headers) {
            JsonNode earlier = members.get(header.name());
            members.put(header.name(), earlier == null ? header.value() : earlier.textValue() + ", " + header.value());
        }
    }
}
