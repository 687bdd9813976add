package io.understudy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is around the values: operations, parameters, bodies, answers, security, servers, callbacks and webhooks. */
class ContractPairsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    static Stream<Named<JsonNode>> pairs() throws IOException {
        return ContractPairs.of("contracts.yaml").stream()
                .map(pair -> Named.of(pair.get("name").asText(), pair));
    }

    private static String whole(JsonNode contract) {
        ObjectNode whole = contract.deepCopy();
        if (!whole.has("openapi") && !whole.has("swagger")) {
            whole.put("openapi", "3.1.0");
        }
        whole.putObject("info").put("title", "T").put("version", "1");
        return whole.toString();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void compares(JsonNode pair) throws IOException {
        List<ContractChange> changes = ContractPairs.changes(folder, whole(pair.get("old")), whole(pair.get("new")));
        for (Effect effect : Effect.values()) {
            List<String> expected = new ArrayList<>();
            pair.path(effect.label()).forEach(rule -> expected.add(rule.asText()));
            assertThat(changes)
                    .as(changes::toString)
                    .filteredOn(change -> change.effect() == effect)
                    .extracting(change -> change.rule().id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(changes)
                .filteredOn(change -> change.effect() == Effect.BREAKING && change.value() != null)
                .allSatisfy(change -> assertThat(
                                Objects.requireNonNull(change.value()).witness())
                        .isNotNull());
    }
}
