package io.understudy.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.codec.body.BodyNotation;
import io.understudy.codec.body.BodyReaders;
import io.understudy.codec.form.FormWriter;
import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.JsonWriter;
import io.understudy.codec.format.TextWriter;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.codec.multipart.MultipartWriter;
import io.understudy.codec.stream.StreamWriter;
import io.understudy.document.DocumentSet;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.validation.shape.Shape;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a writer writes, the reader of the same notation reads back equal, whatever characters it is made of. */
class CodecLawsTest {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "a",
            "0",
            "\"",
            "'",
            "\\",
            "\r\n",
            "\n",
            "\t",
            ";",
            "=",
            "&",
            "%",
            "%41",
            "%zz",
            "+",
            ",",
            "[",
            "]",
            "<",
            ":",
            "data: ",
            "--",
            "\u00e9",
            "\u77e5",
            "\ud83d\ude00",
            "\u001e",
            "\u0000",
            "null",
            "{",
            "true");

    /** Texts that are made of what some notation gives a meaning to; the same with every run. */
    static Stream<String> texts() {
        Random random = new Random(20_25);
        Stream<String> joined = IntStream.range(0, 200)
                .mapToObj(number -> IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                        .reduce("", String::concat));
        return Stream.concat(PIECES.stream(), joined);
    }

    private static MediaType type(String text) {
        return MediaType.parse(text).orElseThrow();
    }

    private static ObjectNode object(String name, String value) {
        return JsonNodeFactory.instance.objectNode().put(name, value);
    }

    /** The value of a body of which no schema is known. */
    private static JsonNode read(byte[] body, MediaType type) {
        ViolationCollector report = new ViolationCollector("Body");
        Optional<JsonNode> value = new BodyReaders(
                        Map.of(), new SchemaLibrary(new DocumentSet(Map.of())), Direction.RESPONSE)
                .of(BodyNotation.of(type, Shape.ANY), Shape.ANY)
                .read(new EncodedContent(type, ByteBuffer.wrap(body)), report);
        assertThat(report.violations()).isEmpty();
        return value.orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void percentEncoding(String text) {
        assertThat(PercentEncoding.decode(PercentEncoding.encode(text))).contains(text);
        assertThat(PercentEncoding.decodeForm(PercentEncoding.encodeForm(text, StandardCharsets.UTF_8)))
                .contains(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fieldsOfQueriesAndForms(String text) {
        String encoded = EncodedField.encode("n" + text, text).text() + "&"
                + EncodedField.encode("m", "").text();

        assertThat(EncodedField.of(encoded))
                .extracting(EncodedField::decodedName, EncodedField::decodedValue)
                .containsExactly(tuple("n" + text, text), tuple("m", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void parametersOfMediaTypes(String text) {
        String value = text.replaceAll("[\\r\\n]", "");
        MediaType type = new MediaType("text", "plain", Map.of("a", value, "b", "c"));

        assertThat(MediaType.parse(type.text())).contains(type);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesOfParts(String text) {
        // Browsers write a quote as %22, so that a name which holds that itself cannot be told from one with a quote.
        ContentDisposition disposition = ContentDisposition.formField(text, Optional.of(text + ".txt"));

        assertThat(ContentDisposition.parse(disposition.text())).contains(disposition);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void namesOfFiles(String text) {
        ContentDisposition disposition =
                new ContentDisposition("attachment", Optional.empty(), Optional.of("f" + text));

        assertThat(HeaderText.isPlain(disposition.text())).isTrue();
        assertThat(ContentDisposition.parse(disposition.text())).contains(disposition);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whateverAHeaderIsGivenItCanHold(String text) {
        assertThat(HeaderText.isPlain(HeaderText.write(text))).isTrue();
        if (!HeaderText.isPlain(text)) {
            assertThat(PercentEncoding.decode(HeaderText.write(text))).contains(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void json(String text) {
        JsonNode value = object(text, text);

        assertThat(read(JsonWriter.write(value), type("application/json"))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void text(String text) {
        for (String type : List.of("text/plain", "text/plain; charset=utf-16le")) {
            JsonNode value = JsonNodeFactory.instance.textNode(text);

            assertThat(read(TextWriter.write(value, type(type)), type(type))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void forms(String text) {
        MediaType type = type("application/x-www-form-urlencoded");
        JsonNode value = object("n" + text, text).put("m", "");

        assertThat(read(FormWriter.write(value, Map.of(), type), type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void parts(String text) {
        MultipartWriter writer = new MultipartWriter(Map.of(), property -> false, (property, encoding) -> Map.of());
        JsonNode value = object("n" + text, text).put("m", "");

        assertThat(read(writer.write(value, "cut"), type("multipart/form-data; boundary=cut")))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void streams(String text) {
        ArrayNode items =
                JsonNodeFactory.instance.arrayNode().add(object("v", text)).add(object("n" + text, ""));

        for (String type :
                List.of("text/event-stream", "application/jsonl", "application/x-ndjson", "application/json-seq")) {
            assertThat(read(StreamWriter.write(items, type(type)), type(type)))
                    .as(type)
                    .isEqualTo(items);
        }
    }
}
