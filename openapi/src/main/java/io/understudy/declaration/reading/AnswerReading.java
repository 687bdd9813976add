package io.understudy.declaration.reading;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.contract.Operation;
import io.understudy.declaration.action.Answer;
import io.understudy.declaration.action.AnswerShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads how an action answers.
 *
 * @param operation the operation, which has the responses
 */
record AnswerReading(Operation operation) {

    Answer answer(DeclaredValue spot) {
        OptionalInt status =
                spot.has("status") ? OptionalInt.of(spot.json().path("status").intValue()) : OptionalInt.empty();
        if (status.isPresent() && operation.responseTo(status.getAsInt()).isEmpty()) {
            spot.child("status").error("the operation has no response for the status " + status.getAsInt());
        }
        if (spot.has("also")) {
            checkInto(spot, spot.child("also"), "entry");
        }
        return new Answer(
                spot.pointer("into").orElse(JsonPointer.empty()),
                spot.optional("shape").map(AnswerReading::shape).orElse(AnswerShape.AS_KEPT),
                Scripts.expressionsByPointer(spot, "also"),
                status,
                spot.members("headers", Scripts::template));
    }

    /** Reports what is to stand beside an entry or a list that is the whole answer. */
    static void checkInto(DeclaredValue action, DeclaredValue beside, String what) {
        if (action.text("into").orElse("").isEmpty()) {
            beside.error("what else stands in the answer needs a place beside the " + what
                    + "; say with 'into' where the " + what + " stands");
        }
    }

    private static AnswerShape shape(DeclaredValue spot) {
        Map<String, String> rename = spot.members("rename", name -> Optional.of(name.text()));
        return new AnswerShape(
                spot.has("only") ? Optional.of(List.copyOf(spot.texts("only"))) : Optional.empty(),
                spot.texts("omit"),
                spot.members("set", Scripts::expression),
                spot.texts("text"),
                spot.texts("integer"),
                rename);
    }
}
