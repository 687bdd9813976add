package io.understudy.mock.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.DocumentSet;
import io.understudy.contract.Header;
import io.understudy.contract.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The headers that a contract declares for a response, with the values that it gives as examples. */
final class HeaderTemplates {
    /** The body decides the first, and the connection the others. */
    private static final Set<String> NOT_DECLARABLE =
            Set.of("content-type", "content-length", "transfer-encoding", "connection");

    private HeaderTemplates() {}

    /** The headers of a response that have a value, in the contract's order. */
    static List<HeaderField> of(Response response, DocumentSet documents) {
        List<HeaderField> fields = new ArrayList<>();
        response.headers().forEach((name, header) -> {
            if (!NOT_DECLARABLE.contains(name.toLowerCase(Locale.ROOT))) {
                value(header, documents)
                        .map(value -> new HeaderField(name, text(value, header.explode())))
                        .ifPresent(fields::add);
            }
        });
        return List.copyOf(fields);
    }

    private static Optional<JsonNode> value(Header header, DocumentSet documents) {
        return header.examples().stream()
                .findFirst()
                .map(example -> example.value())
                .or(() -> header.schema().flatMap(schema -> SchemaSample.of(schema, documents)));
    }

    /** Style {@code simple} (OpenAPI 3.1, section 4.8.12.3). A line break in a value would end the header. */
    private static String text(JsonNode value, boolean explode) {
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
        return String.join(",", parts).replaceAll("[\\r\\n]++", " ").strip();
    }
}
