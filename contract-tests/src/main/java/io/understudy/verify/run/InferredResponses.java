package io.understudy.verify.run;

import io.understudy.contract.message.StatusKey;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.result.Case;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves a declared response that could not be asked for by an answer to another case that showed it. */
final class InferredResponses {
    private InferredResponses() {}

    /** The verdicts, with those on responses that others have shown. */
    static List<Verdict> applied(List<Verdict> verdicts) {
        Map<String, Exchange> shown = new HashMap<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Proven) {
                for (Exchange exchange : verdict.exchanges()) {
                    key(verdict.tried(), exchange).ifPresent(key -> shown.putIfAbsent(key, exchange));
                }
            }
        }
        List<Verdict> applied = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            Case tried = verdict.tried();
            Optional<Exchange> proof =
                    verdict instanceof Verdict.Inconclusive && tried.example().isEmpty()
                            ? tried.status().map(status -> shown.get(key(tried, status)))
                            : Optional.empty();
            applied.add(proof.<Verdict>map(exchange -> new Verdict.Proven(tried, List.of(exchange)))
                    .orElse(verdict));
        }
        return List.copyOf(applied);
    }

    /** The response that an exchange has shown, when it is one of the case's own operation. */
    private static Optional<String> key(Case tried, Exchange exchange) {
        return exchange.reply() instanceof Answered answer
                        && tried.kind() != Case.Kind.SEQUENCE
                        && exchange.request()
                                .method()
                                .equals(tried.operation().method().name())
                ? tried.operation().responseTo(answer.status()).map(response -> key(tried, response.status()))
                : Optional.empty();
    }

    private static String key(Case tried, StatusKey status) {
        return tried.operation().place() + " " + status;
    }
}
