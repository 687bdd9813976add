package io.understudy.mock.response;

import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.problem.request.InvalidRequest;
import io.understudy.mock.response.Choice.Refusal;
import io.understudy.mock.response.PreparedAnswer.Negotiated;
import io.understudy.mock.response.PreparedOperation.Coded;
import io.understudy.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Chooses the answer to a request that breaks the contract: what the contract declares for that, or else a problem. */
public final class FailureChooser {
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final List<Integer> UNKNOWN_CALLER = List.of(401);
    private static final List<Integer> UNKNOWN_MEDIA_TYPE = List.of(415, 422, 400);
    private static final List<Integer> WRONG_VALUE = List.of(422, 400);

    private FailureChooser() {}

    /**
     * Chooses the answer. Nothing is negotiated: the caller who got the request wrong gets what there is.
     *
     * @param operation what there is to choose from
     * @param violations what is wrong; never empty
     * @param challenges the values for {@code WWW-Authenticate}, if the caller did not say who it is
     * @param asked what the caller prefers; an example counts if a code is preferred too that would do here
     */
    public static Choice choose(
            PreparedOperation operation, List<Violation> violations, List<String> challenges, Asked asked) {
        List<Integer> candidates = candidates(violations);
        int first = candidates.get(0);
        return firstDeclared(operation, candidates)
                .or(() -> operation.byDefault(first))
                .map(coded -> answer(operation, coded, challenges, applicable(asked, candidates)))
                .orElseGet(() -> new Refusal(new InvalidRequest(first, violations, challenges)));
    }

    /** The status of the answer that {@link #choose} would choose. */
    public static int status(PreparedOperation operation, List<Violation> violations) {
        List<Integer> candidates = candidates(violations);
        return firstDeclared(operation, candidates).map(Coded::code).orElse(candidates.get(0));
    }

    /**
     * The answer that is declared for a status, its range, or as the default, with its first example.
     *
     * @param challenges the values for {@code WWW-Authenticate}; empty for none
     */
    public static Optional<Choice> forStatus(
            PreparedOperation operation, int status, List<String> challenges, Asked asked) {
        return operation.forCode(status).map(coded -> answer(operation, coded, challenges, asked));
    }

    /**
     * The answer that is declared for a status, its range, or as the default, for a body made from an example.
     *
     * @param example the name of the example; empty for the first
     * @return empty when there is no such answer, or it has no such example
     */
    public static Optional<PreparedAnswer> prepare(PreparedOperation operation, int status, Optional<String> example) {
        return operation
                .forCode(status)
                .flatMap(coded -> coded.response().contents().stream()
                        .filter(content -> content.sent().isJson())
                        .filter(content -> example.isPresent()
                                ? content.example(example.get()).isPresent()
                                : content.firstExample().isPresent())
                        .findFirst()
                        .map(content -> new PreparedAnswer(
                                operation, coded, Optional.of(new Negotiated(content, content.contentType())))));
    }

    private static Optional<Coded> firstDeclared(PreparedOperation operation, List<Integer> candidates) {
        for (int code : candidates) {
            Optional<Coded> declared = operation.declaredFor(code);
            if (declared.isPresent()) {
                return declared;
            }
        }
        return Optional.empty();
    }

    /** The codes that would do, the best first. */
    private static List<Integer> candidates(List<Violation> violations) {
        if (has(Violation.Kind.SECURITY, violations)) {
            return UNKNOWN_CALLER;
        }
        return has(Violation.Kind.MEDIA_TYPE, violations) ? UNKNOWN_MEDIA_TYPE : WRONG_VALUE;
    }

    private static boolean has(Violation.Kind kind, List<Violation> violations) {
        for (Violation violation : violations) {
            if (violation.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private static Choice answer(PreparedOperation operation, Coded coded, List<String> challenges, Asked asked) {
        List<HeaderField> added = new ArrayList<>();
        challenges.forEach(challenge -> added.add(new HeaderField(CHALLENGE, challenge)));
        List<PreparedContent> contents = coded.response().contents();
        Optional<PreparedContent> content = contents.stream()
                .filter(candidate -> candidate.firstExample().isPresent())
                .findFirst()
                .or(() -> contents.stream()
                        .filter(candidate -> candidate.declared().schema().isPresent())
                        .findFirst());
        if (content.isEmpty()) {
            return operation.withoutBody(coded, added, asked);
        }
        added.add(new HeaderField("Content-Type", content.get().contentType()));
        return operation.withBody(
                coded, added, content.get(), content.get().firstExample().isPresent() ? asked : withoutExample(asked));
    }

    /** An example counts beside a code that would do; a code was chosen already, and data is made only for want of one. */
    private static Asked applicable(Asked asked, List<Integer> candidates) {
        boolean codeFits =
                asked.code().isPresent() && candidates.contains(asked.code().getAsInt());
        return new Asked(
                OptionalInt.empty(),
                asked.example().filter(name -> codeFits),
                Optional.of(false),
                asked.seed(),
                asked.delay());
    }

    private static Asked withoutExample(Asked asked) {
        return new Asked(asked.code(), Optional.empty(), asked.dynamic(), asked.seed(), asked.delay());
    }
}
