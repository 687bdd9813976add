package io.understudy.diff.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.SourceLocations;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.ContractChange.ValueChange;
import io.understudy.diff.change.Effect;
import io.understudy.document.Place;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON: the two files, the numbers, and every change with its places and its witness. */
final class JsonChangelog {
    private JsonChangelog() {}

    static String of(ContractDiff diff) {
        SourceLocations locations = diff.locations();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("older", diff.older().name()).put("newer", diff.newer().name());
        json.put("breaking", diff.count(Effect.BREAKING));
        json.put("cannotTell", diff.count(Effect.CANNOT_TELL));
        json.put("compatible", diff.count(Effect.COMPATIBLE));
        ArrayNode changes = json.putArray("changes");
        diff.changes().forEach(change -> write(change, changes.addObject(), locations));
        return DocumentFormat.JSON.write(json);
    }

    private static void write(ContractChange change, ObjectNode json, SourceLocations locations) {
        json.put("rule", change.rule().id());
        json.put("effect", change.effect().label());
        json.put("operation", change.operation());
        json.put("where", change.where());
        json.put("change", change.sentence());
        ValueChange value = change.value();
        if (value != null) {
            json.put("verdict", value.verdict().label());
            if (value.witness() != null) {
                json.putObject("witness")
                        .put("fits", value.takenByOlder() ? "older" : "newer")
                        .set("value", value.witness());
            }
        }
        place("older", change.older(), json, locations);
        place("newer", change.newer(), json, locations);
    }

    private static void place(String name, @Nullable Place place, ObjectNode json, SourceLocations locations) {
        if (place != null) {
            SourceLocation location = locations.of(place);
            json.putObject(name + "Place")
                    .put("file", location.file())
                    .put("line", location.line())
                    .put("column", location.column())
                    .put("pointer", location.pointer());
        }
    }
}
