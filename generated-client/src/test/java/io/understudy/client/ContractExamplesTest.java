package io.understudy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.client.answer.VendorException;
import io.understudy.client.bangwo8.Attachment;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.bangwo8.Knowledge;
import io.understudy.client.bangwo8.generated.ApiClient;
import io.understudy.client.paging.Page;
import io.understudy.client.udesk.Merchant;
import io.understudy.client.udesk.Udesk;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JSON body that the contracts print: those of requests can be written, those of answers are read by a client. */
class ContractExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RecordingServer server = new RecordingServer();
    private final Bangwo8 bangwo8 = Bangwo8.builder().baseUrl(server.url()).build();
    private final Udesk udesk = Udesk.builder().baseUrl(server.url()).build();

    /** A call that is answered with each schema. */
    private final Map<String, Supplier<Object>> calls = Map.ofEntries(
            Map.entry("AttachmentAnswer", () -> bangwo8.attachments().get(1)),
            Map.entry(
                    "CreatedKnowledgeAnswer",
                    () -> bangwo8.knowledge().create(k -> k.question("a").answer("b"))),
            Map.entry("KnowledgeAnswer", () -> bangwo8.knowledge().get(1)),
            Map.entry("KnowledgeList", () -> bangwo8.knowledge().list().first()),
            Map.entry("KnowledgeMany", () -> bangwo8.knowledge().getMany(1)),
            Map.entry("MerchantAnswer", () -> udesk.merchants().delete("a")),
            Map.entry("MerchantList", () -> udesk.merchants().list().first()),
            Map.entry("TicketList", () -> bangwo8.tickets().list().first()),
            Map.entry("Token", () -> bangwo8.tokens().create()),
            Map.entry("Unread", () -> udesk.customers().unread("a", "b")),
            Map.entry("UpdatedKnowledgeAnswer", () -> bangwo8.knowledge().update(1, k -> k.faq(true))),
            Map.entry(
                    "object", () -> bangwo8.tickets().create(t -> t.subject("a").message("b"))));

    @AfterEach
    void close() {
        bangwo8.close();
        udesk.close();
        server.close();
    }

    /** What the generated code and the forms write is what the contract prints. */
    @ParameterizedTest
    @MethodSource("requests")
    void aRequestIsWrittenAsItIsDocumented(ContractExample example) throws Exception {
        ObjectMapper mapper = example.vendor().equals("bangwo8")
                ? new ApiClient(null).getObjectMapper()
                : new io.understudy.client.udesk.generated.ApiClient(null).getObjectMapper();
        Object model = mapper.readValue(
                example.value().toString(),
                Class.forName("io.understudy.client." + example.vendor() + ".generated.model." + example.schema()));
        assertThat(mapper.readTree(mapper.writeValueAsString(model)))
                .isEqualTo(mapper.readTree(example.value().toString()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerKeepsItsValues(ContractExample example) {
        Object value = read(example, example.value());
        List<?> items =
                value instanceof Page<?> page ? page.items() : value instanceof List<?> list ? list : List.of(value);
        List<JsonNode> sent = example.value().properties().stream()
                .map(Map.Entry::getValue)
                .filter(JsonNode::isContainerNode)
                .limit(1)
                .flatMap(node -> node.isArray() ? node.valueStream() : Stream.of(node))
                .toList();
        for (int i = 0; i < sent.size(); i++) {
            assertThat(values(items.get(i), sent.get(i))).isEqualTo(meant(items.get(i), sent.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerMayCarryFieldsThatTheContractDoesNotKnow(ContractExample example) {
        Object with = read(example, withUnknownFields(example.value()));
        if (with instanceof Knowledge entry) {
            assertThat(entry.unknown()).containsOnlyKeys("addedLater", "newObject");
        }
        if (with instanceof Merchant merchant) {
            assertThat(merchant.unknown()).containsOnlyKeys("addedLater", "newObject");
        }
        if (with instanceof Attachment attachment) {
            assertThat(attachment.unknown()).containsOnlyKeys("addedLater", "newObject");
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsAnExceptionWithItsCodeAndMessage(ContractExample example) {
        server.answers(400, example.value().toString());
        VendorException failed = catchThrowableOfType(
                VendorException.class,
                () -> Objects.requireNonNull(
                                calls.get(example.vendor().equals("bangwo8") ? "KnowledgeAnswer" : "MerchantAnswer"))
                        .get());
        JsonNode error = example.value();
        String code = error.findPath("errcode")
                .asText(error.findPath("error").asText(error.findPath("code").asText("")));
        String message = error.findPath("errmsg")
                .asText(error.findPath("error_description")
                        .asText(error.findPath("message").asText("")));
        assertThat(failed.code()).contains(code);
        assertThat(failed.vendorMessage()).contains(message);
    }

    @Test
    void onlyAFormAndBytesAreNoJson() {
        assertThat(ContractExample.others("bangwo8")).containsExactly("TokenRequestDocumented", "UploadedBytes");
        assertThat(ContractExample.others("udesk")).containsExactly("LogoJpeg", "LogoPng");
    }

    private Object read(ContractExample example, JsonNode body) {
        server.answers(200, body.toString());
        return Objects.requireNonNull(calls.get(example.schema()), example.schema())
                .get();
    }

    /** The plain fields of a value, under the vendor's names. */
    private static List<Object> values(Object value, JsonNode sent) {
        if (value instanceof Knowledge entry) {
            return List.of(
                    entry.id(), entry.question(), entry.answer(), entry.adoptions(), entry.isFaq(), entry.unknown());
        }
        if (value instanceof Merchant merchant) {
            return List.of(merchant.id(), merchant.euid(), merchant.name(), merchant.subdomain(), merchant.imAgents());
        }
        return value instanceof Attachment attachment
                ? List.of(attachment.id(), attachment.fileName(), attachment.filePath(), attachment.token())
                : List.of(sent.toString());
    }

    private static List<Object> meant(Object value, JsonNode sent) {
        if (value instanceof Knowledge) {
            return List.of(
                    sent.path("kId").asLong(),
                    sent.path("sQuestion").asText(sent.path("name").asText("")),
                    sent.path("sAnswer").asText(""),
                    sent.path("adoptCount").asLong(),
                    sent.path("isFAQ").asText("").equals("1"),
                    Map.of());
        }
        if (value instanceof Merchant) {
            return List.of(
                    sent.path("id").asLong(),
                    sent.path("euid").asText(),
                    sent.path("name").asText(),
                    sent.path("subdomain").asText(),
                    sent.path("im_agent_total").asInt());
        }
        return value instanceof Attachment
                ? List.of(
                        sent.path("attachId").asLong(),
                        sent.path("fileName").asText(),
                        sent.path("filePath").asText(),
                        sent.path("token").asText())
                : List.of(sent.toString());
    }

    private static Stream<ContractExample> examples() {
        return Stream.of("bangwo8", "udesk").flatMap(vendor -> ContractExample.of(vendor).stream());
    }

    private static Stream<ContractExample> requests() {
        return examples().filter(example -> example.schema().endsWith("Request"));
    }

    private static Stream<ContractExample> errors() {
        return examples().filter(example -> example.schema().matches("ErrorAnswer|TokenError"));
    }

    private static Stream<ContractExample> answers() {
        return examples().filter(example -> !example.schema().matches(".*Request|ErrorAnswer|TokenError"));
    }

    private static JsonNode withUnknownFields(JsonNode body) {
        if (body instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), withUnknownFields(field.getValue())));
            return copy.put("addedLater", "x").putNull("newObject");
        }
        if (body instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(each -> copy.add(withUnknownFields(each)));
            return copy;
        }
        return body;
    }
}
