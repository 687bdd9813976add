package io.understudy.mock.response.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Schema;
import io.understudy.schema.SchemaView;
import java.util.List;
import java.util.Optional;

/** The value that a schema itself gives as a sample. */
public final class SchemaSample {
    private static final List<String> KEYWORDS = List.of("/const", "/example", "/examples/0", "/default", "/enum/0");

    private SchemaSample() {}

    /**
     * The first of a schema's constant, example, default and permitted values.
     *
     * @param schema the schema, possibly a reference to another
     * @param documents where references lead
     */
    public static Optional<JsonNode> of(Schema schema, DocumentSet documents) {
        JsonNode resolved = new SchemaView(schema, documents).resolved().json();
        return KEYWORDS.stream()
                .map(resolved::at)
                .filter(value -> !value.isMissingNode())
                .findFirst();
    }
}
