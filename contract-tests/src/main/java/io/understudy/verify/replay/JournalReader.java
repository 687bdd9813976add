package io.understudy.verify.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the journal of a WireMock server, which has the latest request first. */
final class JournalReader {
    private final RecordingProblems flaws;

    JournalReader(RecordingProblems flaws) {
        this.flaws = flaws;
    }

    List<RecordedExchange> read(JsonNode root) {
        JsonNode events = flaws.list(root, "requests", "");
        List<RecordedExchange> traffic = new ArrayList<>();
        for (int index = events.size() - 1; index >= 0; index--) {
            event(events.get(index), events.size() - index, "/requests/" + index)
                    .ifPresent(traffic::add);
        }
        return Collections.unmodifiableList(traffic);
    }

    private Optional<RecordedExchange> event(JsonNode event, int number, String pointer) {
        String place = pointer + "/request";
        JsonNode request = flaws.object(event, "request", pointer);
        JsonNode response = flaws.object(event, "response", pointer);
        String method = flaws.text(request, "method", place);
        String url = flaws.text(request, "absoluteUrl", place);
        int status = flaws.number(response, "status", pointer + "/response");
        HttpCall call = new HttpCall(method, "/", headers(request), body(request, place));
        Reply reply = new Reply.Answered(status, headers(response), body(response, pointer + "/response"));
        Optional<RecordedUrl> address = RecordedUrl.of(url);
        if (address.isEmpty() && !url.isEmpty()) {
            flaws.add("bad-address", place + "/absoluteUrl", "'absoluteUrl' must begin with http:// or https://");
        }
        return address.map(to -> new RecordedExchange(
                number,
                to.server(),
                call.withTarget(to.target()),
                true,
                reply,
                true,
                request.path("loggedDate").isNumber()
                        ? Optional.of(
                                Instant.ofEpochMilli(request.path("loggedDate").asLong()))
                        : Optional.empty(),
                Duration.ofMillis(
                        Math.max(0, event.path("timing").path("totalTime").asLong()))));
    }

    private static List<Field> headers(JsonNode message) {
        List<Field> headers = new ArrayList<>();
        message.path("headers").properties().forEach(header -> {
            if (header.getValue().isArray()) {
                header.getValue().forEach(value -> headers.add(new Field(header.getKey(), value.asText())));
            } else {
                headers.add(new Field(header.getKey(), header.getValue().asText()));
            }
        });
        return List.copyOf(headers);
    }

    /** The bytes where they are told, as text may have lost some. */
    private Payload body(JsonNode message, String pointer) {
        return message.path("bodyAsBase64").isTextual()
                ? Payload.of(flaws.base64(message.path("bodyAsBase64").asText(), pointer + "/bodyAsBase64"))
                : Payload.of(message.path("body").asText());
    }
}
