package io.understudy.mock.response.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.codec.MediaType;
import io.understudy.contract.message.Header;
import java.util.ArrayList;
import java.util.List;

/** Writes values as those of headers. */
final class HeaderText {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private HeaderText() {}

    /** In style {@code simple}, or as JSON where the contract says so. A line break in a value would end the header. */
    static String of(JsonNode value, Header declared) {
        boolean json = declared.mediaType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
        String text = json ? json(value) : simple(value, declared.explode());
        return text.replaceAll("[\\r\\n]++", " ").strip();
    }

    private static String json(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** OpenAPI 3.1, section 4.8.12.3. */
    private static String simple(JsonNode value, boolean explode) {
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> parts.add(field.getKey()
                            + (explode ? "=" : ",")
                            + field.getValue().asText()));
        } else if (value.isArray()) {
            value.forEach(item -> parts.add(item.asText()));
        } else {
            parts.add(value.asText());
        }
        return String.join(",", parts);
    }
}
