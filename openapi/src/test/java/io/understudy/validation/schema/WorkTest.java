package io.understudy.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.SpecificationVersion;
import io.understudy.validation.schema.engine.WorkBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What judging a value may cost, in steps. */
final class WorkTest {
    private static final String FORKS = "{'$id':'https://a.test/s','oneOf':["
            + "{'type':'object','required':['k'],'properties':{'k':{'const':'a'},'u':{'$ref':'#'}}},"
            + "{'type':'object','required':['k'],'properties':{'k':{'const':'b'},"
            + "'u':{'anyOf':[{'$ref':'#'},{'allOf':[{'$ref':'#'}]}]}}}]}";

    @Test
    void aValueThatTheBudgetDoesNotSufficeForIsUndecided() {
        assertThat(SchemaFixture.compiled(SpecificationVersion.V3_1, FORKS)
                        .check(nested(100, "a"), WorkBudget.ofSteps(50)))
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.isUndecided()).isTrue();
                    assertThat(only.message()).isEqualTo("must NOT take more work to judge than one request may");
                });
    }

    @ParameterizedTest(name = "{0} values within one another, the innermost {1}")
    @CsvSource({"200,b", "200,wrong", "5000,b", "5000,wrong"})
    void recursionThatForksCostsAsMuchAsTheValueIsLarge(int depth, String innermost) {
        assertThat(SchemaFixture.compiled(SpecificationVersion.V3_1, FORKS)
                        .check(nested(depth, innermost), WorkBudget.ofSteps(3_000 + 100L * depth)))
                .noneMatch(SchemaViolation::isUndecided)
                .allMatch(violation -> innermost.equals("wrong"));
    }

    @Test
    void aBudgetIsSharedByAllThatItIsGivenTo() {
        CompiledSchema schema = SchemaFixture.compiled(SpecificationVersion.V3_1, FORKS);
        WorkBudget budget = WorkBudget.ofSteps(1_500);

        assertThat(schema.check(nested(20, "a"), budget)).isEmpty();
        for (int round = 0; round < 100; round++) {
            schema.check(nested(20, "a"), budget);
        }
        assertThat(schema.check(nested(20, "a"), budget)).singleElement().matches(SchemaViolation::isUndecided);
    }

    private static JsonNode nested(int depth, String innermost) {
        ObjectNode outer = JsonNodeFactory.instance.objectNode();
        ObjectNode value = outer.put("k", "b");
        for (int level = 1; level < depth; level++) {
            value = value.putObject("u").put("k", "b");
        }
        value.put("k", innermost);
        return outer;
    }
}
