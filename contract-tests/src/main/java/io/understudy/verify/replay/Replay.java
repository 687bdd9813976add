package io.understudy.verify.replay;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.routing.RouteMatch;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.coverage.CoverageCounter;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.request.RequestValidator;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a recording against a contract. Credentials are not judged: recordings are often freed of them before they are
 * handed on.
 *
 * @param contract the contract
 * @param source its file as the user named it
 * @param side who is judged: a server, mock or live, by its answers and by the requests that it takes; a client by its
 *     requests alone
 * @param base what stands before every path; empty for what the contract's servers say, or nothing
 */
public record Replay(Contract contract, String source, Side side, Optional<String> base) {
    private static final Pattern HOST = Pattern.compile("https?://(?:[^/?#@]*@)?([^/?#]+)", Pattern.CASE_INSENSITIVE);

    /**
     * What came of it.
     *
     * @param run a verdict for each request that calls an operation, in the order of the recording
     * @param strangers the requests that call none, as {@code GET /path} without secrets, with how often each occurs
     */
    public record Outcome(VerificationResult run, Map<String, Integer> strangers) {}

    /** Judges what was recorded; nothing at all makes an empty run. */
    public Outcome of(List<RecordedExchange> traffic) {
        Secrets secrets = Secrets.of(contract, secrets(traffic));
        RequestValidator requests = new RequestValidator(contract, new SchemaLibrary(contract.documents()), base);
        RecordedExchangeJudge judge = new RecordedExchangeJudge(contract, requests, side, secrets);
        CoverageCounter coverage = new CoverageCounter(contract);
        List<Verdict> verdicts = new ArrayList<>();
        Map<String, Integer> strangers = new LinkedHashMap<>();
        Predicate<RecordedExchange> own = own(traffic);
        for (RecordedExchange one : traffic) {
            if (own.test(one)
                    && requests.route(one.call().method(), one.call().path()) instanceof RouteMatch.Found found) {
                Operation operation = found.operation();
                coverage.observe(operation, one.call(), one.reply());
                verdicts.add(judge.verdict(operation, one));
            } else {
                HttpCall shown = secrets.masked(one.call());
                strangers.merge(shown.method() + " " + shown.path(), 1, Integer::sum);
            }
        }
        return new Outcome(
                new VerificationResult(
                        contract,
                        source,
                        traffic.stream()
                                .findFirst()
                                .map(RecordedExchange::server)
                                .orElse(URI.create("http://localhost")),
                        side,
                        0,
                        began(traffic),
                        took(traffic),
                        false,
                        List.copyOf(verdicts),
                        coverage.coverage()),
                strangers);
    }

    /** Where a host of the contract was recorded, other hosts have nothing to do with it. */
    private Predicate<RecordedExchange> own(List<RecordedExchange> traffic) {
        Set<String> hosts = contract.operations().stream()
                .flatMap(operation -> operation.servers().stream())
                .map(server -> host(server.url()))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
        boolean known = traffic.stream()
                .anyMatch(one -> hosts.contains(host(one.server().toString())));
        return one -> !known || hosts.contains(host(one.server().toString()));
    }

    private static String host(String url) {
        Matcher host = HOST.matcher(url);
        return host.lookingAt() ? host.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** What was sent as credentials, so that it is masked wherever else it stands. */
    private static List<String> secrets(List<RecordedExchange> traffic) {
        return traffic.stream()
                .flatMap(one -> Stream.concat(
                        one.call().headers().stream(),
                        one.reply() instanceof Reply.Answered answer
                                ? answer.headers().stream()
                                : Stream.<Field>empty()))
                .flatMap(Replay::secrets)
                .distinct()
                .toList();
    }

    private static Stream<String> secrets(Field field) {
        if (field.isNamed("Authorization") || field.isNamed("Proxy-Authorization")) {
            return Stream.of(field.value().replaceFirst("^\\S+\\s+", ""));
        }
        return field.isNamed("Cookie") || field.isNamed("Set-Cookie")
                ? Stream.of(field.value().split(";"))
                        .map(cookie -> cookie.replaceFirst("^[^=]*=", "").strip())
                        .limit(field.isNamed("Cookie") ? Long.MAX_VALUE : 1)
                : Stream.empty();
    }

    private static Instant began(List<RecordedExchange> traffic) {
        return traffic.stream()
                .flatMap(one -> one.at().stream())
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Duration took(List<RecordedExchange> traffic) {
        return traffic.stream().map(RecordedExchange::took).reduce(Duration.ZERO, Duration::plus);
    }
}
