package io.understudy.contract;

import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.RequestBody;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * One method on one path.
 *
 * @param id the {@code operationId}, or {@code METHOD /path} when the document gives none
 * @param method the method that calls it
 * @param path the path template as written, for instance {@code /knowledge/{id}.json}; for what the API sends by itself,
 *     the address of the callback as written, or the name of the webhook
 * @param summary one line for people, {@code ""} when there is none
 * @param tags the groups it belongs to, in the document's order
 * @param servers where this operation lives: its own servers, or its path's, or the contract's
 * @param parameters its own parameters and those of its path, each name and location once
 * @param requestBody what it can be sent, if anything
 * @param responses what it can answer, in the document's order; empty only in a document that breaks the specification
 * @param security the alternatives of which a caller must satisfy one; empty when anybody may call
 * @param callbacks what the API sends by itself once this was called, in the document's order
 * @param deprecated whether callers should stop using it
 * @param place where it is declared
 */
public record Operation(
        String id,
        HttpMethod method,
        String path,
        String summary,
        List<String> tags,
        List<Server> servers,
        List<Parameter> parameters,
        Optional<RequestBody> requestBody,
        List<Response> responses,
        List<SecurityRequirement> security,
        List<Callback> callbacks,
        boolean deprecated,
        Place place) {

    /** The response declared for exactly this key, for instance {@code 200}, {@code 4XX} or {@code default}. */
    public Optional<Response> response(StatusKey key) {
        return responses.stream()
                .filter(response -> response.status().equals(key))
                .findFirst();
    }

    /** The response declared for a status: the exact one, or its range, or the default (OpenAPI 3.1, section 4.8.16). */
    public Optional<Response> responseTo(int status) {
        return response(new StatusKey.Exact(status))
                .or(() -> response(new StatusKey.Range(status / 100)))
                .or(() -> response(new StatusKey.Default()));
    }
}
