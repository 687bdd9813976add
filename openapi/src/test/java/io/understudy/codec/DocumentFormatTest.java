package io.understudy.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.reading.source.Limits;
import io.understudy.contract.reading.source.SourceDocument;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class DocumentFormatTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static JsonNode read(DocumentFormat format, String text) throws Exception {
        String name = format == DocumentFormat.JSON ? "a.json" : "a.yaml";
        return SourceDocument.parse(name, text.getBytes(StandardCharsets.UTF_8), new Limits(1 << 20, 1 << 20, 300))
                .root();
    }

    private static ObjectNode sample() {
        ObjectNode sample = NODES.objectNode();
        sample.put("openapi", "3.0.3").put("1.10", "007").put("", " ").put("yes", "no");
        sample.set("price", NODES.numberNode(new BigDecimal("1.10")));
        sample.set("large", NODES.numberNode(new BigInteger("123456789012345678901234567890")));
        sample.set("tiny", NODES.numberNode(new BigDecimal("1E-7")));
        sample.put("count", -7).put("flag", true).putNull("nothing");
        sample.putArray("empty");
        sample.putObject("none");
        sample.putArray("list")
                .add("a")
                .add(1)
                .add(NODES.objectNode().put("b", "c").put("d", "e"));
        sample.putObject("paths").putObject("/用户/{id}").put("summary", "用户: 一个 # 不是注释");
        return sample;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBackAsItWas(DocumentFormat format) throws Exception {
        JsonNode read = read(format, format.write(sample()));
        assertThat(read).isEqualTo(sample());
        assertThat(read.path("price").asText()).isEqualTo("1.10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "no",
                "Yes",
                "ON",
                "y",
                "~",
                "null",
                "Null",
                "true",
                "1",
                "1.0",
                "-1",
                "0x1F",
                "0o17",
                "1e3",
                "1_000",
                "12:30:45",
                "2020-01-01",
                ".inf",
                "-.INF",
                ".nan",
                "=",
                "<<",
                "- a",
                "-",
                "? a",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "[a]",
                "{a}",
                "a, b",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a`",
                "it's",
                "\"q\"",
                "'q'",
                "a\nb",
                "a\nb\n",
                "a\n\nb\n\n",
                "\na",
                " a\nb",
                "a \nb",
                "a\n b",
                "a\tb",
                "a\r\nb",
                "a\rb",
                "---",
                "...",
                "\u0000",
                "\u0007",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uD83D\uDE00",
                "中文\n第二行",
                "trailing ",
                "http://a/b?c=d",
                "$.paths['/a'].get",
                "a\\b",
                "$ref",
                "application/json",
                "e\u0301",
                "\u00A0",
                "a\n\u2028b",
                "a\n\tb"
            })
    void noTextIsTakenForAnythingElse(String text) throws Exception {
        ObjectNode document = NODES.objectNode();
        // The reader takes this key, quoted or not, for what merges objects.
        String key = text.equals("<<") ? "key" : text;
        document.put("value", text).putObject("in").put(key, 1).putArray("list").add(text);
        String yaml = DocumentFormat.YAML.write(document);
        assertThat(read(DocumentFormat.YAML, yaml)).isEqualTo(document);
        // A reader of YAML 1.1, which most tools still use.
        assertThat(((Map<?, ?>) new Yaml().load(yaml)).get("value")).isEqualTo(text);
        assertThat(read(DocumentFormat.JSON, DocumentFormat.JSON.write(document)))
                .isEqualTo(document);
    }

    @Test
    void yamlLooksAsPeopleWriteIt() {
        ObjectNode document = NODES.objectNode().put("overlay", "1.0.0");
        document.putObject("info").put("title", "Recorded answers").put("description", "One line.\nAnother: line.\n");
        document.putArray("actions")
                .add(NODES.objectNode().put("target", "$.paths['/用户'].get").put("remove", true))
                .add("on");
        assertThat(DocumentFormat.YAML.write(document)).isEqualTo("""
                overlay: '1.0.0'
                info:
                  title: Recorded answers
                  description: |
                    One line.
                    Another: line.
                actions:
                - target: '$.paths[''/用户''].get'
                  remove: true
                - 'on'
                """);
    }

    @Test
    void jsonLooksAsPeopleWriteIt() {
        ObjectNode document = NODES.objectNode().put("a", "用户");
        document.putArray("b").add(1).add(NODES.objectNode().put("c", true));
        document.putArray("d");
        assertThat(DocumentFormat.JSON.write(document)).isEqualTo("""
                {
                  "a": "用户",
                  "b": [
                    1,
                    {
                      "c": true
                    }
                  ],
                  "d": []
                }
                """);
    }

    @Test
    void theNameOfAFileSaysHow() {
        assertThat(DocumentFormat.of("a.JSON")).isEqualTo(DocumentFormat.JSON);
        assertThat(DocumentFormat.of("a.yml")).isEqualTo(DocumentFormat.YAML);
        assertThat(DocumentFormat.of("a")).isEqualTo(DocumentFormat.YAML);
    }
}
