package io.understudy.verify.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Exchange;
import java.util.List;
import java.util.Locale;

/** A request and its answer as JSON. */
final class ExchangeJson {
    /** How much of a body is told, in UTF-16 units. */
    private static final int LONGEST_BODY = 8_192;

    private ExchangeJson() {}

    static ObjectNode of(Exchange exchange) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        HttpCall request = exchange.request();
        ObjectNode sent =
                json.putObject("request").put("method", request.method()).put("target", request.target());
        write(sent, request.headers(), request.body());
        if (exchange.reply() instanceof Reply.Answered answered) {
            ObjectNode came = json.putObject("response").put("status", answered.status());
            write(came, answered.headers(), answered.body());
        } else if (exchange.reply() instanceof Reply.Broken broken) {
            json.putObject("broken")
                    .put(
                            "how",
                            broken.breakage().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("sentence", broken.sentence());
        }
        return json.put("millis", exchange.took().toMillis());
    }

    private static void write(ObjectNode message, List<Field> headers, Payload body) {
        ArrayNode fields = message.putArray("headers");
        headers.forEach(field -> fields.addObject().put("name", field.name()).put("value", field.value()));
        if (!body.isEmpty()) {
            message.put("bodyBytes", body.length());
        }
        if (!body.isEmpty() && body.isText()) {
            String text = body.text();
            message.put("body", text.substring(0, Math.min(text.length(), LONGEST_BODY)));
            message.put("bodyCut", text.length() > LONGEST_BODY);
        }
    }
}
