package io.understudy.diff.change;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different in the newer edition.
 *
 * @param rule what kind of change it is
 * @param effect what it means for callers
 * @param operation the operation as {@code GET /items/{id}}, the name of a webhook, or {@code ""} for the whole contract
 * @param where which part of the operation, for instance {@code request body (application/json) /name}; {@code ""} for the
 *     operation as a whole
 * @param sentence what has changed, without a full stop
 * @param value what is known of the values, where a schema differs
 * @param older where the older edition says so, if it says anything
 * @param newer where the newer edition says so, if it says anything
 */
public record ContractChange(
        ChangeRule rule,
        Effect effect,
        String operation,
        String where,
        String sentence,
        @Nullable ValueChange value,
        @Nullable Place older,
        @Nullable Place newer) {

    /**
     * A change of the values that are taken.
     *
     * @param verdict how the values of the newer edition compare with those of the older one in this respect
     * @param witness a whole value that one edition takes and the other refuses; null when none was found
     * @param takenByOlder whether it is the older edition that takes the witness
     */
    public record ValueChange(
            ValueVerdict verdict, @Nullable JsonNode witness, boolean takenByOlder) {}

    /** The operation, the part and the sentence in one line. */
    public String line() {
        String place = where.isEmpty() ? operation : operation.isEmpty() ? where : operation + ", " + where;
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }

    /** The change in one line, with its effect and rule. */
    @Override
    public String toString() {
        return effect.label() + ": " + line() + " [" + rule.id() + "]";
    }
}
