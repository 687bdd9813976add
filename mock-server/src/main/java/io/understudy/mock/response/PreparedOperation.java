package io.understudy.mock.response;

import io.understudy.contract.Operation;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Lazy;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.problem.contract.InvalidResponse;
import io.understudy.mock.problem.contract.UngeneratableBody;
import io.understudy.mock.problem.request.ExampleNotFound;
import io.understudy.mock.response.Choice.Answer;
import io.understudy.mock.response.Choice.Refusal;
import io.understudy.mock.response.content.BodyMaker;
import io.understudy.mock.response.content.BodyMaker.Made;
import io.understudy.mock.response.content.HeaderMaker;
import io.understudy.mock.response.content.PreparedHeaders;
import io.understudy.validation.Violation;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that an operation can answer, computed once when its contract is loaded.
 *
 * @param id the operation's id
 * @param deprecated whether callers should stop using it
 * @param responses its responses, in the contract's order
 * @param success the response for a request that is fine
 * @param maker makes bodies of the same contract
 */
public record PreparedOperation(
        String id, boolean deprecated, List<PreparedResponse> responses, Coded success, BodyMaker maker) {

    private static final Made.Fine NOTHING = new Made.Fine(Body.EMPTY, List.of());
    private static final Coded UNDECLARED = new Coded(
            200,
            new PreparedResponse(
                    new StatusKey.Exact(200), new PreparedHeaders(List.of(), List.of(), List.of()), List.of()));
    private static final HeaderField DEPRECATION = new HeaderField("Deprecation", "true");

    /**
     * A response with the code that it is sent with.
     *
     * @param code the status code
     * @param response the response, declared for this code, its range or as the default
     */
    record Coded(int code, PreparedResponse response) {

        /** The same with other headers in place of those of the same name. */
        Coded with(List<HeaderField> headers) {
            return headers.isEmpty()
                    ? this
                    : new Coded(
                            code,
                            new PreparedResponse(
                                    response.status(), response.headers().but(headers), response.contents()));
        }
    }

    /** Prepares an operation. */
    static PreparedOperation of(Operation operation, HeaderMaker headers, BodyMaker bodies) {
        List<PreparedResponse> responses = operation.responses().stream()
                .map(response -> PreparedResponse.of(response, headers, bodies))
                .filter(PreparedResponse::isFinal)
                .toList();
        return new PreparedOperation(operation.id(), operation.deprecated(), responses, forSuccess(responses), bodies);
    }

    /** The response for a code: declared for exactly this one, else for its range, else the default. */
    Optional<Coded> forCode(int code) {
        return declaredFor(code).or(() -> byDefault(code));
    }

    /** The same; where none is declared for the code, a response with nothing but the code. */
    Coded forCodeOrBare(int code) {
        return forCode(code).orElseGet(() -> new Coded(code, UNDECLARED.response()));
    }

    /** The response for a code: declared for exactly this one, else for its range. */
    Optional<Coded> declaredFor(int code) {
        return declared(new StatusKey.Exact(code))
                .or(() -> declared(new StatusKey.Range(code / 100)))
                .map(response -> new Coded(code, response));
    }

    /** The default response, sent with this code. */
    Optional<Coded> byDefault(int code) {
        return declared(new StatusKey.Default()).map(response -> new Coded(code, response));
    }

    /**
     * The answer with the body that a caller asks for: an example, or one made from the schema.
     *
     * @param added headers of the mock's own, for where the contract gives none of the same name
     */
    Choice withBody(Coded coded, List<HeaderField> added, PreparedContent content, Asked asked) {
        Optional<Lazy<Made>> named = asked.example().flatMap(content::example);
        if (asked.example().isPresent() && named.isEmpty()) {
            return new Refusal(new ExampleNotFound(asked.example().get(), content.exampleNames()));
        }
        Made made = named.map(Lazy::value).orElseGet(() -> unnamed(content, asked));
        return made instanceof Made.Failed failed
                ? new Refusal(new UngeneratableBody(id, failed.sentence()))
                : answer(withHeaders(coded, asked), added, (Made.Fine) made, asked.delay());
    }

    /** The same without a body. */
    Choice withoutBody(Coded coded, List<HeaderField> added, Asked asked) {
        return answer(withHeaders(coded, asked), added, NOTHING, asked.delay());
    }

    private Coded withHeaders(Coded coded, Asked asked) {
        PreparedHeaders headers = coded.response().headers();
        return isDynamic(asked) && !headers.sampled().isEmpty()
                ? coded.with(headers.withData(header -> maker.data(id, header, asked))
                        .fields())
                : coded;
    }

    private boolean isDynamic(Asked asked) {
        return asked.dynamic().orElse(maker.options().dynamic());
    }

    /** The answer with this body. */
    Choice answer(Coded coded, List<HeaderField> added, Made.Fine body, Duration delay) {
        PreparedHeaders headers = coded.response()
                .headers()
                .with(deprecated ? List.of(DEPRECATION) : List.of())
                .with(added);
        List<Violation> violations = headers.violations().isEmpty() ? body.violations() : all(headers, body);
        return maker.options().errors() && !violations.isEmpty()
                ? new Refusal(new InvalidResponse(violations))
                : new Answer(coded.code(), headers.fields(), body.body(), violations, delay);
    }

    private static List<Violation> all(PreparedHeaders headers, Made.Fine body) {
        return Stream.concat(headers.violations().stream(), body.violations().stream())
                .toList();
    }

    private Made unnamed(PreparedContent content, Asked asked) {
        if (isDynamic(asked) && content.declared().schema().isPresent()) {
            return maker.data(
                    id, content.declared().schema().get(), content.declared(), content.sent(), content.judge(), asked);
        }
        return content.firstExample().or(content::sample).map(Lazy::value).orElse(NOTHING);
    }

    /**
     * The response for a request that is fine: the lowest 2xx, else {@code 2XX} or the default as 200, else the first. An
     * operation that declares none, as it may since 3.1, answers with 200 and no body.
     */
    private static Coded forSuccess(List<PreparedResponse> responses) {
        return responses.stream()
                .filter(response -> response.status() instanceof StatusKey.Exact && response.code() / 100 == 2)
                .min(Comparator.comparing(PreparedResponse::code))
                .or(() -> declared(new StatusKey.Range(2), responses))
                .or(() -> declared(new StatusKey.Default(), responses))
                .or(() -> responses.stream().findFirst())
                .map(response -> new Coded(response.code(), response))
                .orElse(UNDECLARED);
    }

    private Optional<PreparedResponse> declared(StatusKey status) {
        return declared(status, responses);
    }

    private static Optional<PreparedResponse> declared(StatusKey status, List<PreparedResponse> responses) {
        for (PreparedResponse response : responses) {
            if (response.status().equals(status)) {
                return Optional.of(response);
            }
        }
        return Optional.empty();
    }
}
