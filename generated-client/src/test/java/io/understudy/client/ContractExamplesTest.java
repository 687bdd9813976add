package io.understudy.client;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.udesk.Udesk;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JSON body that the contracts print goes through the generated models, with the mappers of the clients. */
class ContractExamplesTest {

    /** The fields whose form is another when written; their values are the same. */
    private static final Map<String, UnaryOperator<JsonNode>> WRITTEN = Map.ofEntries(
            entry("kId", ContractExamplesTest::asNumber),
            entry("servicerId", ContractExamplesTest::asNumber),
            entry("state", ContractExamplesTest::asNumber),
            entry("adoptCount", ContractExamplesTest::asNumber),
            entry("isFAQ", ContractExamplesTest::asNumber),
            entry("id", ContractExamplesTest::asNumber),
            entry("reviewerId", ContractExamplesTest::nullAsEmpty),
            entry("createDT", ContractExamplesTest::withPaddedHour),
            entry("updateDT", ContractExamplesTest::withPaddedHour),
            entry("created_at", ContractExamplesTest::withoutEmptyMilliseconds),
            entry("updated_at", ContractExamplesTest::withoutEmptyMilliseconds));

    private static final Bangwo8 BANGWO8 = Bangwo8.builder().build();
    private static final Udesk UDESK = Udesk.builder().build();
    private static final Map<String, ObjectMapper> MAPPERS = Map.of(
            "bangwo8", BANGWO8.knowledge().getApiClient().getObjectMapper(),
            "udesk", UDESK.merchants().getApiClient().getObjectMapper());

    @AfterAll
    static void close() {
        BANGWO8.close();
        UDESK.close();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aBodyKeepsItsValues(ContractExample example) throws Exception {
        ObjectMapper mapper = mapper(example);
        Object model = read(example, example.value());
        JsonNode written = mapper.readTree(mapper.writeValueAsString(model));
        assertThat(written).isEqualTo(mapper.readTree(asWritten(example.value()).toString()));
        assertThat(read(example, written)).isEqualTo(model);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aBodyMayCarryFieldsThatTheContractDoesNotKnow(ContractExample example) throws Exception {
        if (!example.schema().equals("object")) {
            assertThat(read(example, withUnknownFields(example.value()))).isEqualTo(read(example, example.value()));
        }
    }

    @Test
    void onlyAFormAndBytesAreNoJson() {
        assertThat(ContractExample.others("bangwo8")).containsExactly("TokenRequestDocumented", "UploadedBytes");
        assertThat(ContractExample.others("udesk")).containsExactly("LogoJpeg", "LogoPng");
    }

    private static Stream<ContractExample> examples() {
        return MAPPERS.keySet().stream().sorted().flatMap(vendor -> ContractExample.of(vendor).stream());
    }

    private static ObjectMapper mapper(ContractExample example) {
        return Objects.requireNonNull(MAPPERS.get(example.vendor()));
    }

    private static Object read(ContractExample example, JsonNode body) throws IOException, ClassNotFoundException {
        Class<?> model = example.schema().equals("object")
                ? Map.class
                : Class.forName("io.understudy.client." + example.vendor() + ".generated.model." + example.schema());
        return mapper(example).readValue(body.toString(), model);
    }

    private static JsonNode asWritten(JsonNode body) {
        JsonNode copy = body.deepCopy();
        for (JsonNode parent : copy.findParents("scope")) {
            ((ObjectNode) parent).remove("scope"); // null and optional: left out
        }
        WRITTEN.forEach((field, form) -> copy.findParents(field)
                .forEach(parent -> ((ObjectNode) parent).set(field, form.apply(parent.get(field)))));
        return copy;
    }

    private static JsonNode asNumber(JsonNode value) {
        return LongNode.valueOf(value.asLong());
    }

    private static JsonNode nullAsEmpty(JsonNode value) {
        return TextNode.valueOf(value.asText(""));
    }

    private static JsonNode withPaddedHour(JsonNode value) {
        return TextNode.valueOf(value.asText().replaceFirst(" (\\d:)", " 0$1"));
    }

    private static JsonNode withoutEmptyMilliseconds(JsonNode value) {
        return TextNode.valueOf(value.asText().replace(".000+", "+"));
    }

    private static JsonNode withUnknownFields(JsonNode body) {
        if (body instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            copy.properties().forEach(field -> field.setValue(withUnknownFields(field.getValue())));
            return copy.put("addedLater", "x").putNull("newObject");
        }
        JsonNode copy = body.deepCopy();
        if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, withUnknownFields(array.get(i)));
            }
        }
        return copy;
    }
}
