package io.understudy.verify.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.DocumentFormat;
import io.understudy.contract.diagnostic.SarifLocation;
import io.understudy.contract.reading.SourceLocations;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Case;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A run as SARIF 2.1.0 (OASIS Standard, 2020): every finding is a result at the line of the contract that is broken, with
 * the request and the answer that show it.
 */
public final class SarifReport implements ReportFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String of(VerificationResult run) {
        return DocumentFormat.JSON.write(new Log(run, ContractLocations.of(run)).document());
    }

    /** One log in the making. */
    private record Log(VerificationResult run, SourceLocations files, Map<String, Integer> rules) {
        Log(VerificationResult run, SourceLocations files) {
            this(run, files, new LinkedHashMap<>());
        }

        ObjectNode document() {
            ArrayNode results = JsonNodeFactory.instance.arrayNode();
            for (Verdict.Refuted failed : run.failures()) {
                failed.findings().forEach(finding -> results.add(result(failed.tried(), finding)));
            }
            ObjectNode log = JsonNodeFactory.instance.objectNode();
            log.put("$schema", SCHEMA).put("version", "2.1.0");
            ObjectNode entry = log.putArray("runs").addObject();
            ObjectNode driver = entry.putObject("tool").putObject("driver").put("name", "Understudy");
            ArrayNode described = driver.putArray("rules");
            rules.keySet()
                    .forEach(rule -> described
                            .addObject()
                            .put("id", rule)
                            .putObject("shortDescription")
                            .put("text", "The answer passes the check '" + rule + "' of its contract."));
            entry.putArray("invocations")
                    .addObject()
                    .put("executionSuccessful", !run.interrupted())
                    .put("startTimeUtc", run.started().toString())
                    .put("endTimeUtc", run.started().plus(run.took()).toString());
            entry.put("columnKind", "utf16CodeUnits");
            entry.set("results", results);
            entry.putObject("properties")
                    .put("contract", run.source())
                    .put("target", run.target().toString())
                    .put("side", run.side().label())
                    .put("seed", run.seed());
            return log;
        }

        private ObjectNode result(Case tried, Finding finding) {
            Integer index = rules.computeIfAbsent(finding.check(), first -> rules.size());
            ObjectNode result = JsonNodeFactory.instance
                    .objectNode()
                    .put("ruleId", finding.check())
                    .put("ruleIndex", index)
                    .put("level", "error")
                    .put("kind", "fail");
            result.putObject("message")
                    .put("text", tried.operation().id() + ", " + tried.tries() + ": " + finding.line());
            result.putArray("locations").add(location(tried, finding));
            result.putObject("partialFingerprints")
                    .put("understudy/v1", tried.id() + "|" + finding.check() + "|" + finding.pointer());
            result.set("webRequest", request(finding.smallest()));
            result.set("webResponse", response(finding.smallest()));
            result.putObject("properties")
                    .put("case", tried.id())
                    .put("pointer", finding.pointer())
                    .put("curl", finding.curl());
            return result;
        }

        private ObjectNode location(Case tried, Finding finding) {
            ObjectNode location = SarifLocation.of(files.of(finding.place()));
            ((ObjectNode) location.at("/logicalLocations/0"))
                    .put("name", tried.operation().id());
            return location;
        }
    }

    private static ObjectNode request(Exchange exchange) {
        HttpCall call = exchange.request();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("protocol", "HTTP")
                .put("version", "1.1")
                .put("method", call.method())
                .put("target", call.target());
        write(json, call.headers(), call.body());
        return json;
    }

    private static ObjectNode response(Exchange exchange) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (exchange.reply() instanceof Reply.Answered answered) {
            json.put("protocol", "HTTP").put("version", "1.1").put("statusCode", answered.status());
            write(json, answered.headers(), answered.body());
        } else if (exchange.reply() instanceof Reply.Broken broken) {
            json.put("noResponseReceived", true).put("reasonPhrase", broken.sentence());
        }
        return json;
    }

    private static void write(ObjectNode message, List<Field> headers, Payload body) {
        ObjectNode fields = message.putObject("headers");
        for (Field field : headers) {
            String before = fields.path(field.name()).asText();
            fields.put(field.name(), before.isEmpty() ? field.value() : before + ", " + field.value());
        }
        if (!body.isEmpty() && body.isText()) {
            message.putObject("body").put("text", body.text());
        }
    }
}
