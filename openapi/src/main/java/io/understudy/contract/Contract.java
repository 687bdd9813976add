package io.understudy.contract;

import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One OpenAPI document, read.
 *
 * @param version the edition that the document is written in
 * @param title the title from {@code info}, or the file's name when it has none
 * @param servers where the API lives; never empty, because the specification defaults it to {@code /}
 * @param operations every operation under {@code paths}, in the document's order
 * @param webhooks what the API sends by itself and without being called, in the document's order; only OpenAPI 3.1 has them
 * @param securitySchemes the declared schemes by name, in the document's order
 * @param documents the document and every file that it refers to
 * @param place where the document itself stands
 * @param trusted whether whoever had it read vouches for it, so that nobody needs to check it again
 */
public record Contract(
        SpecificationVersion version,
        String title,
        List<Server> servers,
        List<Operation> operations,
        List<Webhook> webhooks,
        Map<String, SecurityScheme> securitySchemes,
        DocumentSet documents,
        Place place,
        boolean trusted) {

    /** The operation with this id, if there is one. */
    public Optional<Operation> operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }
}
