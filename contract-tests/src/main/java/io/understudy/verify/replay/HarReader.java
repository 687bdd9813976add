package io.understudy.verify.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.EncodedField;
import io.understudy.codec.MediaType;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads HTTP Archives (HAR 1.2). */
final class HarReader {
    /** Bodies are recorded as they are after all this was undone. */
    private static final Set<String> UNDONE = Set.of("content-encoding", "transfer-encoding", "content-length");

    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data\\s*;.*?boundary=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    private final RecordingProblems flaws;

    HarReader(RecordingProblems flaws) {
        this.flaws = flaws;
    }

    List<RecordedExchange> read(JsonNode root) {
        JsonNode entries = flaws.list(flaws.object(root, "log", ""), "entries", "/log");
        List<RecordedExchange> traffic = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            entry(entries.get(index), index, "/log/entries/" + index).ifPresent(traffic::add);
        }
        return List.copyOf(traffic);
    }

    /** One exchange; empty for what is no HTTP, such as {@code data:} and {@code ws:}, which browsers record too. */
    private Optional<RecordedExchange> entry(JsonNode entry, int index, String pointer) {
        JsonNode request = flaws.object(entry, "request", pointer);
        JsonNode response = flaws.object(entry, "response", pointer);
        String method = flaws.text(request, "method", pointer + "/request");
        String url = flaws.text(request, "url", pointer + "/request");
        int status = flaws.number(response, "status", pointer + "/response");
        List<Field> sent = headers(request, pointer + "/request");
        List<Field> came = headers(response, pointer + "/response");
        Payload body = body(request.path("postData"), sent);
        Reply reply = reply(status, came, response, pointer + "/response");
        return RecordedUrl.of(url)
                .map(address -> new RecordedExchange(
                        index + 1,
                        address.server(),
                        new HttpCall(method, address.target(), sent, body),
                        !body.isEmpty() || request.path("bodySize").asLong() <= 0,
                        reply,
                        isWhole(response),
                        instant(entry.path("startedDateTime").asText()),
                        Duration.ofMillis(Math.max(0, entry.path("time").asLong()))));
    }

    private List<Field> headers(JsonNode message, String pointer) {
        JsonNode list = message.path("headers").isMissingNode() ? message : flaws.list(message, "headers", pointer);
        List<Field> headers = new ArrayList<>();
        for (int index = 0; list.isArray() && index < list.size(); index++) {
            String place = pointer + "/headers/" + index;
            String name = flaws.text(list.get(index), "name", place);
            String value = flaws.text(list.get(index), "value", place);
            // HTTP/2 has its request line in fields whose names begin with a colon (RFC 9113, section 8.3).
            if (!name.startsWith(":")) {
                headers.add(new Field(name, value));
            }
        }
        return List.copyOf(headers);
    }

    private static Payload body(JsonNode post, List<Field> headers) {
        if (post.path("text").isTextual() && !post.path("text").asText().isEmpty()) {
            return Payload.of(post.path("text").asText());
        }
        Optional<MediaType> form =
                MediaType.parse(post.path("mimeType").asText()).filter(MediaType::isForm);
        if (form.isEmpty()) {
            return multipart(post, headers);
        }
        List<String> fields = new ArrayList<>();
        post.path("params")
                .forEach(field -> fields.add(EncodedField.encode(
                                field.path("name").asText(), field.path("value").asText())
                        .text()));
        return Payload.of(String.join("&", fields));
    }

    /** A form with parts, put together again from its fields; empty when the body is none. */
    private static Payload multipart(JsonNode post, List<Field> headers) {
        Optional<String> boundary = Stream.concat(
                        headers.stream()
                                .filter(field -> field.isNamed("Content-Type"))
                                .map(Field::value),
                        Stream.of(post.path("mimeType").asText()))
                .map(BOUNDARY::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1))
                .findFirst();
        if (boundary.isEmpty() || post.path("params").isEmpty()) {
            return Payload.EMPTY;
        }
        StringBuilder body = new StringBuilder();
        for (JsonNode field : post.path("params")) {
            body.append("--").append(boundary.get()).append("\r\nContent-Disposition: form-data; name=\"");
            body.append(field.path("name").asText()).append('"');
            if (field.path("fileName").isTextual()) {
                body.append("; filename=\"")
                        .append(field.path("fileName").asText())
                        .append('"');
            }
            if (field.path("contentType").isTextual()) {
                body.append("\r\nContent-Type: ")
                        .append(field.path("contentType").asText());
            }
            body.append("\r\n\r\n").append(field.path("value").asText()).append("\r\n");
        }
        return Payload.of(
                body.append("--").append(boundary.get()).append("--\r\n").toString());
    }

    /** A status of 0 is how browsers record that no answer came. */
    private Reply reply(int status, List<Field> headers, JsonNode response, String pointer) {
        if (status == 0) {
            return new Reply.Broken(
                    Reply.Breakage.RESET, "No answer was recorded: the request was aborted (status 0).");
        }
        JsonNode content = response.path("content");
        String text = content.path("text").asText();
        Payload body = content.path("encoding").asText().equals("base64")
                ? Payload.of(flaws.base64(text, pointer + "/content/text"))
                : Payload.of(text);
        List<Field> kept = headers.stream()
                .filter(header -> UNDONE.stream().noneMatch(header::isNamed))
                .toList();
        return new Reply.Answered(status, kept, body);
    }

    private static boolean isWhole(JsonNode response) {
        JsonNode content = response.path("content");
        return content.path("text").isTextual() || content.path("size").asLong() <= 0;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
