package io.understudy.mock.callback;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.RequestBody;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Lazy;
import io.understudy.mock.preference.Accept;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.response.Choice;
import io.understudy.mock.response.Choice.Answer;
import io.understudy.mock.response.PreparedContract;
import io.understudy.mock.response.PreparedOperation;
import io.understudy.mock.response.ResponseChooser;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One operation that the API sends by itself.
 *
 * <p>Its request goes the way that an answer goes, from the API to whoever uses it. So it is made as an answer is: with the
 * first example, or else a sample of the schema, in which read-only properties appear and write-only ones do not.
 */
final class SentOperation {
    private final Operation operation;
    private final Lazy<PreparedOperation> message;
    private final Lazy<ResponseCheck> answers;

    SentOperation(Operation operation, PreparedContract contract, SchemaLibrary schemas) {
        this.operation = operation;
        this.message = new Lazy<>(() -> contract.prepare(asAnswered(operation)));
        this.answers = new Lazy<>(() -> ResponseCheck.of(operation, schemas));
    }

    /** An operation whose only answer has the headers and the body of the request. */
    private static Operation asAnswered(Operation sent) {
        Map<String, Header> headers = new LinkedHashMap<>();
        for (Parameter parameter : sent.parameters()) {
            if (parameter.location() == ParameterLocation.HEADER) {
                headers.put(
                        parameter.name(),
                        new Header(
                                parameter.required(),
                                parameter.explode(),
                                parameter.content().map(MediaContent::mediaType),
                                parameter.content().map(MediaContent::schema).orElse(parameter.schema()),
                                parameter.content().map(MediaContent::examples).orElse(parameter.examples()),
                                parameter.place()));
            }
        }
        Response message = new Response(
                new StatusKey.Exact(200),
                "",
                headers,
                sent.requestBody().map(RequestBody::content).orElse(List.of()),
                sent.place());
        return new Operation(
                sent.id(),
                sent.method(),
                sent.path(),
                sent.summary(),
                sent.tags(),
                sent.servers(),
                List.of(),
                Optional.empty(),
                List.of(message),
                List.of(),
                List.of(),
                false,
                sent.place());
    }

    /** The method that it is sent with. */
    String method() {
        return operation.method().name();
    }

    /**
     * The headers and the body that are sent, or why there are none.
     *
     * @param example the name of the example to send, if a certain one is wanted
     */
    Choice content(Optional<String> example) {
        Asked asked = new Asked(OptionalInt.empty(), example, Optional.empty(), OptionalLong.empty(), Duration.ZERO);
        return ResponseChooser.choose(message.value(), asked, Accept.of(List.of()));
    }

    /**
     * The request.
     *
     * @param name the callback or webhook that it belongs to
     * @param url where to
     * @param content what {@link #content} gave
     */
    OutgoingRequest request(String name, String url, Answer content) {
        return new OutgoingRequest(name, method(), url, content.headers(), content.body(), answers.value());
    }
}
