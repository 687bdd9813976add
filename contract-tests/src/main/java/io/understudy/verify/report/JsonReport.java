package io.understudy.verify.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.contract.Operation;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.SourceLocations;
import io.understudy.document.Place;
import io.understudy.verify.coverage.Coverage;
import io.understudy.verify.result.Case;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A run as JSON, for programs and for {@link HtmlReport}, which lays several of them side by side. */
public final class JsonReport implements ReportFormat {
    /** What {@code format} says in a report of this edition. */
    static final String FORMAT = "understudy-verify/2";

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String of(VerificationResult run) {
        return DocumentFormat.JSON.write(document(run));
    }

    /**
     * Reads a report that was written before; empty when the file holds something else.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<JsonNode> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return Optional.ofNullable(MAPPER.readTree(bytes))
                    .filter(report -> report.path("format").asText().equals(FORMAT));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    /** The report as a tree. */
    static ObjectNode document(VerificationResult run) {
        SourceLocations files = ContractLocations.of(run);
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("format", FORMAT);
        report.putObject("contract")
                .put("title", run.contract().title())
                .put("file", run.source())
                .put("openapi", run.contract().version().label());
        report.put("target", run.target().toString())
                .put("side", run.side().label())
                .put("seed", run.seed())
                .put("started", run.started().toString())
                .put("millis", run.took().toMillis())
                .put("interrupted", run.interrupted());
        report.set("summary", summary(run));
        report.set("coverage", coverage(run, files));
        report.set("operations", operations(run, files));
        report.set("promises", promises(run));
        ArrayNode cases = report.putArray("cases");
        run.verdicts().forEach(verdict -> cases.add(verdict(verdict, files)));
        return report;
    }

    private static ObjectNode summary(VerificationResult run) {
        long proven =
                run.verdicts().stream().filter(Verdict.Proven.class::isInstance).count();
        int failed = run.failures().size();
        return JsonNodeFactory.instance
                .objectNode()
                .put("cases", run.verdicts().size())
                .put("proven", proven)
                .put("refuted", failed)
                .put("inconclusive", run.verdicts().size() - proven - failed);
    }

    private static ObjectNode coverage(VerificationResult run, SourceLocations files) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Coverage.Dimension dimension : Coverage.Dimension.values()) {
            Coverage.Tally tally = run.coverage().of(dimension);
            ArrayNode uncovered = json.putObject(dimension.label())
                    .put("covered", tally.covered().size())
                    .put("total", tally.total())
                    .put("percent", Math.floor(tally.percent() * 10) / 10)
                    .putArray("uncovered");
            tally.uncovered()
                    .forEach(item ->
                            uncovered.addObject().put("name", item.name()).set("place", place(item.place(), files)));
        }
        return json;
    }

    private static ArrayNode operations(VerificationResult run, SourceLocations files) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Operation operation : run.contract().operations()) {
            json.addObject()
                    .put("id", operation.id())
                    .put("method", operation.method().name())
                    .put("path", operation.path())
                    .put("summary", operation.summary())
                    .set("place", place(operation.place(), files));
        }
        return json;
    }

    private static ArrayNode promises(VerificationResult run) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Requirement promise : Requirements.of(run)) {
            ObjectNode entry =
                    json.addObject().put("operation", promise.operation().id());
            promise.status().ifPresent(status -> entry.put("status", status.toString()));
            promise.example().ifPresent(example -> entry.put("example", example));
            entry.put("standing", promise.standing().label());
            ArrayNode cases = entry.putArray("cases");
            promise.verdicts().forEach(verdict -> cases.add(verdict.tried().id()));
        }
        return json;
    }

    private static ObjectNode verdict(Verdict verdict, SourceLocations files) {
        Case tried = verdict.tried();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", tried.id())
                .put("kind", tried.kind().label())
                .put("operation", tried.operation().id())
                .put("tries", tried.tries())
                .put("outcome", outcome(verdict));
        tried.status().ifPresent(status -> json.put("status", status.toString()));
        tried.example().ifPresent(example -> json.put("example", example));
        json.set("place", place(tried.place(), files));
        if (verdict instanceof Verdict.Inconclusive skipped) {
            json.put("reason", skipped.reason());
        }
        if (verdict instanceof Verdict.Refuted failed) {
            json.set("findings", findings(failed.findings(), files));
        }
        ArrayNode exchanges = json.putArray("exchanges");
        verdict.exchanges().forEach(exchange -> exchanges.add(ExchangeJson.of(exchange)));
        return json;
    }

    private static String outcome(Verdict verdict) {
        return verdict instanceof Verdict.Proven
                ? "proven"
                : verdict instanceof Verdict.Refuted ? "refuted" : "inconclusive";
    }

    private static ArrayNode findings(List<Finding> findings, SourceLocations files) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Finding finding : findings) {
            ObjectNode entry = json.addObject()
                    .put("check", finding.check())
                    .put("expected", finding.expected())
                    .put("seen", finding.seen())
                    .put("pointer", finding.pointer())
                    .put("curl", finding.curl());
            entry.set("place", place(finding.place(), files));
            entry.set("smallest", ExchangeJson.of(finding.smallest()));
        }
        return json;
    }

    private static ObjectNode place(Place place, SourceLocations files) {
        SourceLocation location = files.of(place);
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", location.file())
                .put("line", location.line())
                .put("column", location.column())
                .put("pointer", location.pointer());
    }
}
