package io.understudy.declaration.reading;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Response;
import io.understudy.declaration.refusal.Occasion;
import io.understudy.declaration.refusal.Refusal;
import io.understudy.declaration.refusal.RefusalRule;
import io.understudy.declaration.refusal.ViolationRule;
import io.understudy.document.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads refusals.
 *
 * @param operations the operations that they may answer for
 * @param any whether it is enough that one of them has the response
 */
record Refusals(List<Operation> operations, boolean any) {

    /** Refusals of one operation. */
    static Refusals of(Operation operation) {
        return new Refusals(List.of(operation), false);
    }

    /** Refusals of the document. */
    static Refusals ofAny(List<Operation> operations) {
        return new Refusals(operations, true);
    }

    Refusal refusal(DeclaredValue spot) {
        Refusal refusal = new Refusal(
                spot.json().path("status").intValue(),
                spot.text("example"),
                Scripts.templatesByPointer(spot, "set"),
                spot.members("headers", Scripts::template),
                spot.place());
        check(refusal, spot);
        return refusal;
    }

    private void check(Refusal refusal, DeclaredValue spot) {
        List<Response> responses = operations.stream()
                .flatMap(operation -> operation.responseTo(refusal.status()).stream())
                .toList();
        if (responses.isEmpty()) {
            spot.child("status")
                    .error((any ? "no operation has a" : "the operation has no") + " response for the status "
                            + refusal.status());
            return;
        }
        refusal.example()
                .filter(name -> responses.stream().noneMatch(response -> has(response, name)))
                .ifPresent(name -> spot.child("example")
                        .error("the response for the status " + refusal.status() + " has no example '" + name + "'"
                                + (any ? " in any operation" : SpellingSuggestion.suggestion(name, names(responses)))));
    }

    private static boolean has(Response response, String example) {
        return response.content().stream()
                .anyMatch(content -> content.example(example).isPresent());
    }

    private static List<String> names(List<Response> responses) {
        return responses.stream()
                .flatMap(response -> response.content().stream())
                .flatMap(content -> content.examples().stream())
                .map(example -> example.name())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    Map<Occasion, Refusal> byOccasion(DeclaredValue holder) {
        Map<Occasion, Refusal> refusals = new EnumMap<>(Occasion.class);
        holder.members("refusals")
                .forEach((key, spot) -> Occasion.of(key).ifPresent(occasion -> refusals.put(occasion, refusal(spot))));
        return Collections.unmodifiableMap(refusals);
    }

    List<RefusalRule> rules(DeclaredValue holder) {
        return holder.items("rules").stream()
                .flatMap(spot -> Scripts.expression(spot.child("must")).stream()
                        .map(must -> new RefusalRule(must, refusal(spot.child("refuse")))))
                .toList();
    }

    List<ViolationRule> violations(DeclaredValue holder) {
        return holder.items("violations").stream().map(this::violation).toList();
    }

    private ViolationRule violation(DeclaredValue spot) {
        Optional<String> in = spot.text("in");
        return new ViolationRule(
                in,
                spot.text("at").map(at -> steps(at, in.equals(Optional.of("header")))),
                spot.text("code"),
                spot.has("status") ? OptionalInt.of(spot.json().path("status").intValue()) : OptionalInt.empty(),
                refusal(spot.child("refuse")));
    }

    private static List<String> steps(String at, boolean header) {
        if (!at.startsWith("/")) {
            return at.isEmpty() ? List.of() : List.of(header ? at.toLowerCase(Locale.ROOT) : at);
        }
        return Place.steps(at);
    }
}
