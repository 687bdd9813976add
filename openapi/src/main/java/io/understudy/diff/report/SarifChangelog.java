package io.understudy.diff.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.Effect;
import io.understudy.document.Place;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
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
        Locations locations = Locations.of(diff);
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

    private static void write(Cause cause, ObjectNode result, Locations locations) {
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
            result.putArray("locations").add(location(place, locations));
        }
        if (change.newer() != null && change.older() != null) {
            result.putArray("relatedLocations").add(location(change.older(), locations));
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

    private static ObjectNode location(Place place, Locations locations) {
        SourceLocation source = locations.of(place);
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", reference(source.file()));
        if (source.line() > 0) {
            physical.putObject("region").put("startLine", source.line()).put("startColumn", source.column());
        }
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", source.pointer())
                .put("kind", "member");
        return location;
    }

    /** A file as a URI reference (SARIF 2.1.0, section 3.4.3): relative where it was named so. */
    private static String reference(String file) {
        if (file.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return file;
        }
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toString();
        }
        try {
            return new URI(null, null, "/" + file.replace('\\', '/'), null)
                    .toASCIIString()
                    .substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
