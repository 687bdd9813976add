package io.understudy.verify.run;

import io.understudy.contract.Operation;
import io.understudy.verify.coverage.CoverageCounter;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.send.Sender;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Sends the requests of one case after the other, and keeps what may be shown of them. Used by one thread. */
final class RecordingClient {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Sender sender;
    private final Secrets secrets;
    private final CoverageCounter coverage;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final String run = UUID.randomUUID().toString();
    private int keys;

    RecordingClient(Sender sender, Secrets secrets, CoverageCounter coverage) {
        this.sender = sender;
        this.secrets = secrets;
        this.coverage = coverage;
    }

    /** Begins another case. */
    void begin() {
        exchanges.clear();
    }

    /** Sends a request. */
    Reply send(Operation operation, HttpCall planned) throws InterruptedException {
        HttpCall call = isKeyed(operation, planned) ? planned.with(IDEMPOTENCY_KEY, freshKey()) : planned;
        Sender.Sent sent = sender.send(call);
        coverage.observe(operation, call, sent.reply());
        exchanges.add(Exchange.of(secrets, call, sent.reply(), sent.took()));
        return sent.reply();
    }

    /** Sends a request that is no evidence. */
    void sendUnrecorded(HttpCall call) throws InterruptedException {
        sender.send(call);
    }

    /** A key of any form, or in that of a UUID, is the client's own choice; others may be what a case is about. */
    private static boolean isKeyed(Operation operation, HttpCall call) {
        boolean free = operation.parameters().stream()
                .filter(parameter -> parameter.name().equalsIgnoreCase(IDEMPOTENCY_KEY))
                .flatMap(parameter -> parameter.schema().stream())
                .anyMatch(schema -> schema.json().size() == 1 && schema.json().has("type"));
        return call.header(IDEMPOTENCY_KEY).stream()
                .anyMatch(key -> free || UUID_FORM.matcher(key).matches());
    }

    /** Another for every request of every run: an old key would bring back the answer to an older request. */
    private String freshKey() {
        return UUID.nameUUIDFromBytes((run + ++keys).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What was sent since the case began. */
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** The last exchange; there must have been one. */
    Exchange last() {
        return exchanges.get(exchanges.size() - 1);
    }
}
