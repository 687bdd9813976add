package io.understudy.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;

/** The two notations that a document can be written in. */
public enum DocumentFormat {
    /** RFC 8259, indented by two blanks. */
    JSON {
        @Override
        public String write(JsonNode value) {
            try {
                return MAPPER.writer(PRINTER).writeValueAsString(value) + "\n";
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    },
    /** YAML 1.2, in block style. */
    YAML {
        @Override
        public String write(JsonNode value) {
            return YamlWriter.text(value);
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    /** The whole text of a document, with a line feed at its end. */
    public abstract String write(JsonNode value);

    /** The notation that a file's name asks for: JSON for {@code .json}, YAML for anything else. */
    public static DocumentFormat of(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }
}
