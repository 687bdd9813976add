package io.understudy.verify.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.Response;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.judge.DocumentedAnswers;
import io.understudy.verify.judge.RefusalCheck;
import io.understudy.verify.judge.Sentences;
import io.understudy.verify.judge.ServerErrorCheck;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.request.RequestValidator;
import io.understudy.verify.result.Case;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Secrets;
import io.understudy.verify.result.Side;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.run.CurlCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges single exchanges of a recording. Used by one thread. */
final class RecordedExchangeJudge {
    private static final JsonMapper JSON = new JsonMapper();

    private final RequestValidator requests;
    private final DocumentedAnswers answers;
    private final Side side;
    private final Secrets secrets;

    RecordedExchangeJudge(Contract contract, RequestValidator requests, Side side, Secrets secrets) {
        this.requests = requests;
        this.answers = new DocumentedAnswers(new SchemaLibrary(contract.documents()));
        this.side = side;
        this.secrets = secrets;
    }

    Verdict verdict(Operation operation, RecordedExchange recorded) {
        Exchange exchange = Exchange.of(secrets, recorded.call(), recorded.reply(), recorded.took());
        Case tried = tried(operation, recorded, exchange);
        if (side != Side.CLIENT && recorded.reply() instanceof Reply.Broken broken) {
            return new Verdict.Inconclusive(tried, List.of(exchange), secrets.masked(broken.sentence()));
        }
        if (side != Side.CLIENT && isNotModified(tried, recorded.reply())) {
            return new Verdict.Inconclusive(
                    tried,
                    List.of(exchange),
                    "The answer was 304: the client had the current representation already, and none was recorded.");
        }
        List<Finding> findings = deviations(tried, recorded).stream()
                .map(deviation -> new Finding(
                        deviation.check(),
                        secrets.masked(deviation.expected()),
                        secrets.masked(deviation.seen()),
                        deviation.place(),
                        deviation.pointer(),
                        exchange,
                        CurlCommand.line(recorded.server(), exchange.request())))
                .toList();
        List<Exchange> exchanges = List.of(exchange);
        if (!findings.isEmpty()) {
            return new Verdict.Refuted(tried, exchanges, findings);
        }
        if (side == Side.CLIENT ? !recorded.wholeCall() : !recorded.wholeReply()) {
            String what = side == Side.CLIENT ? "request" : "answer";
            return new Verdict.Inconclusive(tried, exchanges, "The body of the " + what + " was not recorded.");
        }
        return new Verdict.Proven(tried, exchanges);
    }

    /** A 304 that the contract does not speak of: caches get it of any server (RFC 9110, section 15.4.5). */
    private static boolean isNotModified(Case tried, Reply reply) {
        return reply instanceof Answered answer
                && answer.status() == 304
                && tried.status().isEmpty();
    }

    private Case tried(Operation operation, RecordedExchange recorded, Exchange exchange) {
        Optional<Response> declared =
                recorded.reply() instanceof Answered answer ? operation.responseTo(answer.status()) : Optional.empty();
        return new Case(
                operation.id() + "/recorded/" + recorded.number(),
                Case.Kind.RECORDED,
                operation,
                "recorded request " + recorded.number() + ", "
                        + exchange.request().method() + " " + exchange.request().target(),
                declared.map(Response::status),
                declared.flatMap(response -> example(response, recorded.reply())),
                operation.place());
    }

    /** The example that an answer is word for word. */
    private static Optional<String> example(Response declared, Reply reply) {
        if (!(reply instanceof Answered answer) || answer.body().isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode body = JSON.readTree(answer.body().bytes());
            return declared.content().stream()
                    .flatMap(content -> content.examples().stream())
                    .filter(example -> example.value().equals(body))
                    .map(Example::name)
                    .findFirst();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private List<Deviation> deviations(Case tried, RecordedExchange recorded) {
        Operation operation = tried.operation();
        List<Violation> ofRequest = requests.violations(operation, recorded.call(), recorded.wholeCall())
                .orElse(List.of());
        if (side == Side.CLIENT) {
            return ofRequest.stream()
                    .map(violation -> new Deviation(
                            RequestCheck.ID,
                            "a request that the contract allows",
                            Sentences.lowerCase(violation.message()),
                            operation.place(),
                            String.join("/", violation.location())))
                    .toList();
        }
        Answered answer = (Answered) recorded.reply();
        List<Deviation> deviations = new ArrayList<>();
        if (answer.status() >= 500 && tried.status().isEmpty()) {
            deviations.add(ServerErrorCheck.deviation(operation, answer.status()));
            return deviations;
        }
        if (answer.status() / 100 == 2 && !ofRequest.isEmpty()) {
            deviations.add(RefusalCheck.deviation(ofRequest.get(0).message(), answer.status(), operation.place()));
        }
        boolean head = recorded.call().method().equals("HEAD")
                && !operation.method().name().equals("HEAD");
        deviations.addAll(answers.deviations(operation, answer, head || !recorded.wholeReply(), !ofRequest.isEmpty()));
        return deviations;
    }
}
