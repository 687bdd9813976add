package io.understudy.diff.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.contract.diagnostic.SarifLocation;
import io.understudy.contract.reading.SourceLocations;
import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.Effect;
import io.understudy.document.Place;
import java.util.List;

/**
 * A comparison as SARIF 2.1.0 (OASIS Standard, 2020): a result for each cause, at the line of the newer contract where
 * there is one, so that a code review shows it there.
 */
final class SarifChangelog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final List<ChangeRule> RULES = List.of(ChangeRule.values());

    private SarifChangelog() {}

    static String of(ContractDiff diff) {
        SourceLocations locations = diff.locations();
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Understudy");
        ArrayNode described = driver.putArray("rules");
        RULES.forEach(rule -> described
                .addObject()
                .put("id", rule.id())
                .putObject("shortDescription")
                .put("text", rule.title()));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        Cause.of(diff.changes()).forEach(cause -> write(cause, results.addObject(), locations));
        return DocumentFormat.JSON.write(log);
    }

    private static void write(Cause cause, ObjectNode result, SourceLocations locations) {
        ContractChange change = cause.first();
        result.put("ruleId", change.rule().id())
                .put("ruleIndex", RULES.indexOf(change.rule()))
                .put("level", level(change.effect()))
                .put("kind", change.effect() == Effect.COMPATIBLE ? "informational" : "fail");
        String witness = Witnesses.sentence(change)
                .map(sentence -> ". Witness: " + sentence + ".")
                .orElse(".");
        String also = cause.others().isEmpty() ? "" : " Also in: " + String.join("; ", cause.others()) + ".";
        result.putObject("message").put("text", change.line() + witness + also);
        Place place = change.newer() == null ? change.older() : change.newer();
        if (place != null) {
            result.putArray("locations").add(SarifLocation.of(locations.of(place)));
        }
        if (change.newer() != null && change.older() != null) {
            result.putArray("relatedLocations").add(SarifLocation.of(locations.of(change.older())));
        }
        result.putObject("partialFingerprints")
                .put("understudy/v1", change.rule().id() + "|" + change.line());
    }

    /** A result that is only informational has no level (SARIF 2.1.0, section 3.27.10). */
    private static String level(Effect effect) {
        return switch (effect) {
            case BREAKING -> "error";
            case CANNOT_TELL -> "warning";
            case COMPATIBLE -> "none";
        };
    }
}
