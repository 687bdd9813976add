package io.understudy.verify.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.contract.Contract;
import io.understudy.contract.Example;
import io.understudy.contract.Operation;
import io.understudy.contract.Response;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.check.AnswerJudge;
import io.understudy.verify.check.DocumentedCheck;
import io.understudy.verify.check.Fault;
import io.understudy.verify.draft.RequestJudge;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.run.Case;
import io.understudy.verify.run.Exchange;
import io.understudy.verify.run.Finding;
import io.understudy.verify.run.Secrets;
import io.understudy.verify.run.Side;
import io.understudy.verify.run.Verdict;
import io.understudy.verify.running.Curl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges single exchanges of a recording. Used by one thread. */
final class RecordedJudge {
    private static final JsonMapper JSON = new JsonMapper();

    private final RequestJudge requests;
    private final DocumentedCheck answers;
    private final Side side;
    private final Secrets secrets;

    RecordedJudge(Contract contract, RequestJudge requests, Side side, Secrets secrets) {
        this.requests = requests;
        this.answers = new DocumentedCheck(new SchemaLibrary(contract.documents()));
        this.side = side;
        this.secrets = secrets;
    }

    Verdict verdict(Operation operation, Recorded recorded) {
        Exchange exchange = Exchange.of(secrets, recorded.call(), recorded.reply(), recorded.took());
        Case tried = tried(operation, recorded, exchange);
        List<Finding> findings = faults(tried, recorded).stream()
                .map(fault -> new Finding(
                        fault.check(),
                        secrets.masked(fault.expected()),
                        secrets.masked(fault.seen()),
                        fault.place(),
                        fault.pointer(),
                        exchange,
                        Curl.line(recorded.server(), exchange.request())))
                .toList();
        List<Exchange> exchanges = List.of(exchange);
        if (!findings.isEmpty()) {
            return new Verdict.Failed(tried, exchanges, findings);
        }
        if (side == Side.CLIENT ? !recorded.wholeCall() : !recorded.wholeReply()) {
            String what = side == Side.CLIENT ? "request" : "answer";
            return new Verdict.Skipped(tried, exchanges, "The body of the " + what + " was not recorded.");
        }
        return new Verdict.Proven(tried, exchanges);
    }

    private Case tried(Operation operation, Recorded recorded, Exchange exchange) {
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

    private List<Fault> faults(Case tried, Recorded recorded) {
        Operation operation = tried.operation();
        List<Violation> ofRequest = requests.violations(operation, recorded.call(), recorded.wholeCall())
                .orElse(List.of());
        if (side == Side.CLIENT) {
            return ofRequest.stream()
                    .map(violation -> new Fault(
                            "request",
                            "a request that the contract allows",
                            lowerCase(violation.message()),
                            operation.place(),
                            String.join("/", violation.location())))
                    .toList();
        }
        if (recorded.reply() instanceof Reply.Broken broken) {
            return List.of(AnswerJudge.broken(tried, broken));
        }
        Answered answer = (Answered) recorded.reply();
        List<Fault> faults = new ArrayList<>();
        if (answer.status() >= 500 && tried.status().isEmpty()) {
            faults.add(new Fault(
                    "server-error",
                    "an answer that is no failure of the server",
                    "status " + answer.status(),
                    operation.place().child("responses"),
                    "status"));
            return faults;
        }
        if (answer.status() / 100 == 2 && !ofRequest.isEmpty()) {
            faults.add(new Fault(
                    "refused",
                    "a refusal (4xx), because " + lowerCase(ofRequest.get(0).message()),
                    "status " + answer.status(),
                    operation.place(),
                    "status"));
        }
        boolean head = recorded.call().method().equals("HEAD")
                && !operation.method().name().equals("HEAD");
        faults.addAll(answers.faults(operation, answer, head || !recorded.wholeReply(), !ofRequest.isEmpty()));
        return faults;
    }

    private static String lowerCase(String sentence) {
        return sentence.isEmpty() ? "" : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
