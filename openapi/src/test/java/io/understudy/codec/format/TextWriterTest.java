package io.understudy.codec.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.MediaType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    @Test
    void aTextIsItselfAndTheRestIsWrittenOut() {
        assertThat(text(TextNode.valueOf("知 \"识\"\n"))).isEqualTo("知 \"识\"\n");
        assertThat(text(DecimalNode.valueOf(new BigDecimal("1E+3")))).isEqualTo("1000");
        assertThat(text(BooleanNode.TRUE)).isEqualTo("true");
        assertThat(text(JsonNodeFactory.instance.arrayNode().add(1).add("a"))).isEqualTo("[1,\"a\"]");
    }

    private static String text(JsonNode value) {
        return new String(TextWriter.write(value, new MediaType("text", "plain", Map.of())), StandardCharsets.UTF_8);
    }
}
