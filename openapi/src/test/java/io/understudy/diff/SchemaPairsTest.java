package io.understudy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.ContractChange.ValueChange;
import io.understudy.diff.change.Effect;
import io.understudy.diff.change.ValueVerdict;
import io.understudy.document.Schema;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas are sets: what is narrower breaks a request, what is wider breaks an answer, and each such change is shown by a
 * value that one of two contracts takes and the other refuses.
 */
class SchemaPairsTest {
    private static final String SCHEMAS = """
            {"Pet": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
             "Tree": {"type": "object", "properties": {"name": {"type": "string"},
               "children": {"type": "array", "items": {"$ref": "REF/Tree"}}}},
             "SameTree": {"type": "object", "properties": {"name": {"type": "string"},
               "children": {"type": "array", "items": {"$ref": "REF/SameTree"}}}},
             "StrictTree": {"type": "object", "properties": {"name": {"type": "string", "maxLength": 4},
               "children": {"type": "array", "items": {"$ref": "REF/StrictTree"}}}}}""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Named<JsonNode>> pairs() throws IOException {
        return ContractPairs.of("schemas.yaml").stream()
                .map(pair -> Named.of(pair.get("name").asText(), pair));
    }

    private static String contract(String version, JsonNode schema, boolean request) {
        String info = "\"info\": {\"title\": \"T\", \"version\": \"1\"}";
        if (version.equals("2.0")) {
            String answer = request ? "" : ", \"schema\": " + schema;
            String body = request
                    ? "\"parameters\": [{\"name\": \"b\", \"in\": \"body\", \"required\": true, \"schema\": " + schema
                            + "}],"
                    : "";
            return "{\"swagger\": \"2.0\", " + info
                    + ", \"consumes\": [\"application/json\"], \"produces\": [\"application/json\"], \"paths\": {\"/a\": {\"post\": {"
                    + body + "\"responses\": {\"200\": {\"description\": \"ok\"" + answer + "}}}}}, \"definitions\": "
                    + SCHEMAS.replace("REF", "#/definitions") + "}";
        }
        String content = "\"content\": {\"application/json\": {\"schema\": " + schema + "}}";
        String body = request ? "\"requestBody\": {\"required\": true, " + content + "}, " : "";
        return "{\"openapi\": \"" + version + ".0\", " + info + ", \"paths\": {\"/a\": {\"post\": {" + body
                + "\"responses\": {\"200\": {\"description\": \"ok\"" + (request ? "" : ", " + content)
                + "}}}}}, \"components\": {\"schemas\": " + SCHEMAS.replace("REF", "#/components/schemas") + "}}";
    }

    private record Compared(Contract older, Contract newer, List<ContractChange> changes) {}

    private Compared compare(JsonNode pair, boolean request) throws IOException {
        String before = pair.path("versions").path(0).asText("3.1");
        String after = pair.path("versions").path(1).asText("3.1");
        Contract older = ContractPairs.read(folder, "old.json", contract(before, pair.get("old"), request));
        Contract newer = ContractPairs.read(folder, "new.json", contract(after, pair.get("new"), request));
        return new Compared(older, newer, Comparison.of(older, newer));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void inRequests(JsonNode pair) throws IOException {
        Effect effect = Map.of("narrower", Effect.BREAKING, "both", Effect.BREAKING, "wider", Effect.COMPATIBLE)
                .getOrDefault(pair.get("verdict").asText(), Effect.COMPATIBLE);
        check(pair, compare(pair, true), effect, true);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void inAnswers(JsonNode pair) throws IOException {
        Effect effect = Map.of("narrower", Effect.COMPATIBLE, "both", Effect.BREAKING, "wider", Effect.BREAKING)
                .getOrDefault(pair.get("verdict").asText(), Effect.COMPATIBLE);
        check(pair, compare(pair, false), effect, false);
    }

    private static void check(JsonNode pair, Compared compared, Effect effect, boolean request) {
        List<String> expected = new ArrayList<>();
        pair.path("rules").forEach(rule -> expected.add(rule.asText()));
        pair.path("also").forEach(rule -> expected.add(rule.asText()));
        assertThat(compared.changes())
                .extracting(change -> change.rule().id())
                .containsExactlyInAnyOrderElementsOf(expected);
        List<ContractChange> values = compared.changes().stream()
                .filter(change -> change.value() != null)
                .toList();
        assertThat(compared.changes().stream()
                        .map(ContractChange::effect)
                        .sorted()
                        .findFirst())
                .isEqualTo(expected.isEmpty() ? Optional.empty() : Optional.of(effect));
        assertThat(verdict(values)).isEqualTo(pair.get("verdict").asText());
        for (ContractChange change : values) {
            witnessed(compared, change, request);
        }
    }

    /** What the verdicts on single respects come to. */
    private static String verdict(List<ContractChange> values) {
        List<ValueVerdict> verdicts = values.stream()
                .map(change -> Objects.requireNonNull(change.value()).verdict())
                .toList();
        boolean narrower = verdicts.contains(ValueVerdict.NARROWER) || verdicts.contains(ValueVerdict.BOTH);
        boolean wider = verdicts.contains(ValueVerdict.WIDER) || verdicts.contains(ValueVerdict.BOTH);
        return narrower ? wider ? "both" : "narrower" : wider ? "wider" : "equal";
    }

    /** The value of a change is taken by the one and refused by the other contract. */
    private static void witnessed(Compared compared, ContractChange change, boolean request) {
        ValueChange value = Objects.requireNonNull(change.value());
        JsonNode witness = Objects.requireNonNull(value.witness(), change.toString());
        assertThat(accepts(compared.older(), witness, request))
                .as("%s is taken by the older edition: %s", witness, change)
                .isEqualTo(value.takenByOlder());
        assertThat(accepts(compared.newer(), witness, request))
                .as("%s is taken by the newer edition: %s", witness, change)
                .isEqualTo(!value.takenByOlder());
    }

    private static boolean accepts(Contract contract, JsonNode value, boolean request) {
        var operation = contract.operations().get(0);
        Schema schema = request
                ? operation
                        .requestBody()
                        .orElseThrow()
                        .content()
                        .get(0)
                        .schema()
                        .orElseThrow()
                : operation.responses().get(0).content().get(0).schema().orElseThrow();
        return new SchemaLibrary(contract.documents())
                .compile(schema, request ? Direction.REQUEST : Direction.RESPONSE)
                .check(value)
                .isEmpty();
    }
}
