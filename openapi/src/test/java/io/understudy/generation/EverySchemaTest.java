package io.understudy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.generation.Generation.Generated;
import io.understudy.generation.data.RandomSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law: a generated value is valid against its schema, always. */
class EverySchemaTest {
    private static final int SEEDS = 50;

    static List<SchemaCase> schemas() {
        return SchemaCase.all();
    }

    @Test
    void theTableIsVaried() {
        assertThat(schemas())
                .hasSizeGreaterThanOrEqualTo(60)
                .extracting(SchemaCase::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void theSampleFits(SchemaCase schema) {
        JsonNode sample = value(schema.sample().generation());

        assertThat(schema.objections(sample)).as(sample.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void randomDataFits(SchemaCase schema) {
        SeededData data = schema.data();
        Set<String> judged = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            JsonNode value = value(data.of(schema.schema(), new RandomSeed(seed)));
            if (judged.add(value.toString())) {
                assertThat(schema.objections(value))
                        .as("seed %s: %s", seed, value)
                        .isEmpty();
            }
        }
    }

    private static JsonNode value(Generation generation) {
        assertThat(generation).isInstanceOf(Generated.class);
        return ((Generated) generation).value();
    }
}
