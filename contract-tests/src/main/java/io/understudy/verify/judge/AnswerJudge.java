package io.understudy.verify.judge;

import io.understudy.contract.Operation;
import io.understudy.document.Place;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.message.Reply.Broken;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges the answer to one request. Used by one thread. */
public final class AnswerJudge {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int NOT_IMPLEMENTED = 501;

    private final DocumentedCheck documented;
    private final SecretCheck secrets;

    /**
     * A judge.
     *
     * @param documented holds answers against the contract
     * @param secrets finds in answers what must not be there
     */
    public AnswerJudge(DocumentedCheck documented, SecretCheck secrets) {
        this.documented = documented;
        this.secrets = secrets;
    }

    /** What is to be said of an answer. */
    public Judgement judge(Case tried, Expectation expectation, HttpCall call, Reply reply) {
        if (reply instanceof Broken broken) {
            return new Judgement.Deviating(List.of(broken(tried, broken)));
        }
        Answered answer = (Answered) reply;
        if (answer.status() == TOO_MANY_REQUESTS && !isAskedFor(expectation, answer)) {
            return new Judgement.Undecided("The server has had too many requests (429); a lower --rate may help.");
        }
        if (expectation instanceof Expectation.Asked asked && asked.code() != answer.status()) {
            return new Judgement.Undecided(
                    "The server was asked for " + asked.code() + " and answered " + answer.status() + ".");
        }
        List<Deviation> deviations = new ArrayList<>(secrets.deviations(tried, call, answer));
        if (isFailure(tried.operation(), expectation, answer)) {
            deviations.add(new Deviation(
                    "server-error",
                    "an answer that is no failure of the server",
                    "status " + answer.status(),
                    tried.operation().place().child("responses"),
                    "status"));
        } else {
            deviations.addAll(deviations(tried, expectation, call, answer));
        }
        return Judgement.of(deviations);
    }

    private static boolean isAskedFor(Expectation expectation, Answered answer) {
        return expectation instanceof Expectation.Asked asked && asked.code() == answer.status();
    }

    private static boolean isFailure(Operation operation, Expectation expectation, Answered answer) {
        boolean unknownMethod =
                expectation instanceof Expectation.NotAllowed || expectation instanceof Expectation.Options;
        return answer.status() >= 500
                && !isAskedFor(expectation, answer)
                && !documentsNothingElse(operation)
                && !(unknownMethod && answer.status() == NOT_IMPLEMENTED);
    }

    /** Whether all that an operation can answer is that it fails. */
    private static boolean documentsNothingElse(Operation operation) {
        return !operation.responses().isEmpty()
                && operation.responses().stream()
                        .allMatch(response -> response.status().toString().startsWith("5"));
    }

    private List<Deviation> deviations(Case tried, Expectation expectation, HttpCall call, Answered answer) {
        Operation operation = tried.operation();
        if (expectation instanceof Expectation.NotAllowed) {
            return MethodCheck.notAllowed(operation, call.method(), answer);
        }
        if (expectation instanceof Expectation.Options) {
            return MethodCheck.options(operation, answer);
        }
        if (expectation instanceof Expectation.Refused refused && answer.status() / 100 != 4) {
            String expected = "a refusal (4xx), because " + lowerCase(refused.why());
            return List.of(new Deviation("refused", expected, "status " + answer.status(), tried.place(), "status"));
        }
        if (expectation instanceof Expectation.Unauthenticated && answer.status() / 100 != 4) {
            String expected = "a refusal (401 or 403) of a request with " + tried.tries();
            return List.of(
                    new Deviation("authentication", expected, "status " + answer.status(), tried.place(), "status"));
        }
        if (expectation instanceof Expectation.Understood && (answer.status() == 400 || answer.status() == 422)) {
            String expected = "that a request with " + tried.tries() + " is accepted";
            return List.of(new Deviation("accepted", expected, "status " + answer.status(), tried.place(), "status"));
        }
        boolean anyRefusal =
                expectation instanceof Expectation.Refused || expectation instanceof Expectation.Unauthenticated;
        return documented.deviations(operation, answer, false, anyRefusal);
    }

    /** How an answer that never came, or not in whole, is told. */
    public static Deviation broken(Case tried, Broken broken) {
        String check = broken.breakage().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Place place = tried.operation().place();
        return new Deviation(check, "an answer", lowerCase(broken.sentence()).replaceFirst("\\.$", ""), place, "");
    }

    private static String lowerCase(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
