package io.understudy.mock.response;

import io.understudy.mock.message.HeaderField;
import io.understudy.mock.preference.Accept;
import io.understudy.mock.preference.Preferences.Asked;
import io.understudy.mock.problem.request.CodeNotFound;
import io.understudy.mock.problem.request.NotAcceptable;
import io.understudy.mock.response.Choice.Refusal;
import io.understudy.mock.response.PreparedAnswer.Negotiated;
import io.understudy.mock.response.PreparedOperation.Coded;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Chooses among the responses, media types and examples of an operation. */
public final class ResponseChooser {
    private ResponseChooser() {}

    /**
     * Chooses the answer to a request that is fine.
     *
     * @param operation what there is to choose from
     * @param asked what the caller prefers
     * @param accept the media types that the caller accepts
     */
    public static Choice choose(PreparedOperation operation, Asked asked, Accept accept) {
        if (asked.code().isEmpty()) {
            return withBody(operation, operation.success(), asked, accept);
        }
        int code = asked.code().getAsInt();
        return operation
                .forCode(code)
                .map(coded -> withBody(operation, coded, asked, accept))
                .orElseGet(() -> new Refusal(new CodeNotFound(code, declaredCodes(operation))));
    }

    /**
     * The answer to a request that is fine but for its body, which is to be JSON.
     *
     * @param operation what there is to choose from
     * @param status the status; empty for that of success
     * @param accept the media types that the caller accepts
     */
    public static AnswerPreparation prepare(PreparedOperation operation, OptionalInt status, Accept accept) {
        Coded coded = status.isPresent() ? operation.forCodeOrBare(status.getAsInt()) : operation.success();
        List<PreparedContent> json = json(coded.response().contents());
        if (json.isEmpty() || hasNoBody(coded.code())) {
            return new PreparedAnswer(operation, coded, Optional.empty());
        }
        Optional<Negotiated> negotiated = negotiate(json, accept);
        return negotiated.isPresent()
                ? new PreparedAnswer(operation, coded, negotiated)
                : new AnswerPreparation.Unanswerable(notAcceptable(json, accept));
    }

    private static List<PreparedContent> json(List<PreparedContent> contents) {
        return contents.size() == 1 && contents.get(0).sent().isJson()
                ? contents
                : contents.stream().filter(content -> content.sent().isJson()).toList();
    }

    private static Refusal notAcceptable(List<PreparedContent> contents, Accept accept) {
        return new Refusal(new NotAcceptable(
                accept.text(),
                contents.stream().map(content -> content.mediaType().essence()).toList()));
    }

    private static List<String> declaredCodes(PreparedOperation operation) {
        return operation.responses().stream()
                .map(response -> response.status().toString())
                .toList();
    }

    private static Choice withBody(PreparedOperation operation, Coded coded, Asked asked, Accept accept) {
        List<PreparedContent> contents = coded.response().contents();
        if (contents.isEmpty() || hasNoBody(coded.code())) {
            return operation.withoutBody(coded, List.of(), asked);
        }
        Optional<Negotiated> negotiated = negotiate(contents, accept);
        if (negotiated.isEmpty() && accept.namesAnything()) {
            return operation.withoutBody(coded, List.of(), asked);
        }
        if (negotiated.isEmpty()) {
            return notAcceptable(contents, accept);
        }
        HeaderField contentType =
                new HeaderField("Content-Type", negotiated.get().contentType());
        return operation.withBody(coded, List.of(contentType), negotiated.get().content(), asked);
    }

    /** The answers that never have a body (RFC 9110, sections 15.3.5 and 15.4.5). */
    private static boolean hasNoBody(int code) {
        return code == 204 || code == 304;
    }

    private static Optional<Negotiated> negotiate(List<PreparedContent> contents, Accept accept) {
        if (accept.isSilent()) {
            PreparedContent content = preferred(contents);
            return Optional.of(new Negotiated(content, content.contentType()));
        }
        return accept.best(contents.stream().map(PreparedContent::mediaType).toList())
                .map(match -> {
                    PreparedContent content = contents.get(match.offer());
                    return new Negotiated(content, content.contentType(match.accepted()));
                });
    }

    /** What is sent to a caller who does not say what it accepts. */
    private static PreparedContent preferred(List<PreparedContent> contents) {
        if (contents.size() == 1) {
            return contents.get(0);
        }
        return contents.stream()
                .filter(content -> content.mediaType().isAnything())
                .findFirst()
                .or(() -> contents.stream()
                        .filter(content -> content.mediaType().essence().equals("application/json"))
                        .findFirst())
                .orElse(contents.get(0));
    }
}
