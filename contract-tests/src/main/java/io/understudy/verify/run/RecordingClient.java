package io.understudy.verify.run;

import io.understudy.contract.Operation;
import io.understudy.verify.coverage.CoverageCounter;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.send.Sender;
import java.util.ArrayList;
import java.util.List;

/** Sends the requests of one case after the other, and keeps what may be shown of them. Used by one thread. */
final class RecordingClient {
    private final Sender sender;
    private final Secrets secrets;
    private final CoverageCounter coverage;
    private final List<Exchange> exchanges = new ArrayList<>();

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
    Reply send(Operation operation, HttpCall call) throws InterruptedException {
        Sender.Sent sent = sender.send(call);
        coverage.observe(operation, call, sent.reply());
        exchanges.add(Exchange.of(secrets, call, sent.reply(), sent.took()));
        return sent.reply();
    }

    /** Sends a request that is no evidence. */
    void sendUnrecorded(HttpCall call) throws InterruptedException {
        sender.send(call);
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
