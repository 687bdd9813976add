package io.understudy.diff.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.ContractChange.ValueChange;
import java.util.Optional;

/** Says which value shows a change. */
final class Witnesses {
    /** A longer witness is cut off where people read it. */
    private static final int MOST = 300;

    private Witnesses() {}

    /** The sentence; empty when no value is at stake, or none was found. */
    static Optional<String> sentence(ContractChange change) {
        ValueChange value = change.value();
        JsonNode witness = value == null ? null : value.witness();
        if (value == null || witness == null) {
            return Optional.empty();
        }
        String text = witness.toString();
        String shown = text.length() > MOST ? text.substring(0, MOST) + "\u2026" : text;
        return Optional.of(
                value.takenByOlder()
                        ? shown + " fits the older contract, not the newer one"
                        : shown + " fits the newer contract, not the older one");
    }
}
