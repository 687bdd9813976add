package io.understudy.mock.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.declaration.Behaviour;
import io.understudy.declaration.Declaration;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.ViolationRule;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.behaviour.view.JsonBytes;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.problem.request.ActionRefused;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.FailureChooser;
import io.understudy.mock.response.PreparedAnswer;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses calls of one operation: as it declares itself, else as its document does, else by the usual rule.
 *
 * @param operation what the operation can answer
 * @param declaration what its document declares
 * @param behaviour what it declares itself
 */
record ErrorResponder(PreparedOperation operation, Declaration declaration, Behaviour behaviour) {
    private static final int UNAUTHORIZED = 401;
    private static final String CHALLENGE = "WWW-Authenticate";

    /** The answer for an occasion other than a caller who is not known. */
    Choice refuse(Occasion occasion, Call call, ExpressionScope scope) {
        return declared(occasion)
                .flatMap(refusal -> answer(refusal, call, scope))
                .orElseGet(() -> usual(occasion, call));
    }

    /**
     * The answer to a caller who does not say who it is, or says it wrongly.
     *
     * @param reasons what is wrong; never empty
     */
    Choice refuseCaller(Occasion occasion, List<Violation> reasons, Call call, ExpressionScope scope) {
        return declared(occasion)
                .flatMap(refusal -> answer(refusal, call, scope))
                .orElseGet(() -> FailureChooser.choose(operation, reasons, call.challenges(), call.asked()));
    }

    /** The answer that a rule declares; a problem where the operation has no such response. */
    Choice refuse(Refusal refusal, Call call, ExpressionScope scope) {
        return answer(refusal, call, scope)
                .or(() -> FailureChooser.forStatus(
                        operation, refusal.status(), challenges(refusal.status(), call), call.asked()))
                .orElseGet(() -> new Choice.Refusal(new ActionRefused(
                        refusal.status(),
                        "A rule of the contract does not hold, and the operation " + operation.id()
                                + " has no response for the status " + refusal.status() + ".")));
    }

    /** The answer to a request that breaks the contract, but for missing credentials. */
    Choice refuse(List<Violation> violations, Call call, ExpressionScope scope) {
        int usual = FailureChooser.status(operation, violations);
        return rules().flatMap(rule -> violations.stream()
                        .filter(violation -> rule.fits(violation, usual))
                        .limit(1)
                        .flatMap(violation -> answer(rule.refuse(), call, scope.withViolation(violation)).stream()))
                .findFirst()
                .or(() -> declared(Occasion.INVALID_REQUEST)
                        .flatMap(refusal -> answer(refusal, call, scope.withViolation(violations.get(0)))))
                .orElseGet(() -> FailureChooser.choose(operation, violations, List.of(), call.asked()));
    }

    private Stream<ViolationRule> rules() {
        return Stream.concat(behaviour.violations().stream(), declaration.violations().stream());
    }

    private Optional<Refusal> declared(Occasion occasion) {
        return Optional.ofNullable(behaviour.refusals().get(occasion))
                .or(() -> Optional.ofNullable(declaration.refusals().get(occasion)));
    }

    private Choice usual(Occasion occasion, Call call) {
        return FailureChooser.forStatus(operation, occasion.status(), List.of(), call.asked())
                .orElseGet(() -> new Choice.Refusal(new ActionRefused(occasion.status(), sentence(occasion))));
    }

    private static String sentence(Occasion occasion) {
        return switch (occasion) {
            case FORBIDDEN -> "The caller has none of the roles that the operation asks for.";
            case CONFLICT -> "There is such an entry already.";
            default -> "There is no such entry.";
        };
    }

    /** Empty when the operation has no response for it, or the response no such example. */
    private Optional<Choice> answer(Refusal refusal, Call call, ExpressionScope scope) {
        return FailureChooser.prepare(operation, refusal.status(), refusal.example())
                .flatMap(prepared -> prepared.example(refusal.example())
                        .map(example -> prepared.filled(
                                Body.of(JsonBytes.bytes(filled(example, refusal, scope))),
                                List.of(),
                                headers(refusal, call, scope, prepared),
                                call.asked().delay())));
    }

    private static JsonNode filled(JsonNode example, Refusal refusal, ExpressionScope scope) {
        if (refusal.set().isEmpty()) {
            return example;
        }
        JsonNode filled = example.deepCopy();
        refusal.set()
                .forEach((pointer, template) -> JsonBytes.put(filled, pointer, TextNode.valueOf(template.fill(scope))));
        return filled;
    }

    private static List<HeaderField> headers(
            Refusal refusal, Call call, ExpressionScope scope, PreparedAnswer prepared) {
        List<HeaderField> headers = new ArrayList<>();
        challenges(prepared.code(), call).forEach(challenge -> headers.add(new HeaderField(CHALLENGE, challenge)));
        refusal.headers()
                .forEach((name, template) -> headers.add(new HeaderField(
                        name, template.fill(scope).replaceAll("[\\r\\n]++", " ").strip())));
        return headers;
    }

    private static List<String> challenges(int status, Call call) {
        return status == UNAUTHORIZED ? call.challenges() : List.of();
    }
}
