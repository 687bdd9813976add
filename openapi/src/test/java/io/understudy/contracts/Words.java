package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** What a contract says to people. */
final class Words {
    private Words() {}

    /** The description of a part of a document, on one line. */
    static String of(JsonNode part) {
        String description = part.path("description").asText();
        assertThat(description).isNotBlank();
        return description.strip().replaceAll("\\s+", " ");
    }
}
