package io.understudy.verify.plan;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every declared response, and every named example of it. A mock is asked for each; of a real server, what its answers to
 * other cases have shown is all that can be known.
 */
record ResponseCases(CaseContext context) implements CaseSource {
    /** Why a case waits for the answers to others; the runner looks through them in the end. */
    static final String UNASKED = "Only a mock can be asked for it.";

    @Override
    public List<PlannedCase> of(Operation operation) {
        List<PlannedCase> cases = new ArrayList<>();
        Optional<RequestDraft> base = context.base(operation);
        for (Response response : operation.responses()) {
            Optional<Integer> code = code(operation, response.status());
            if (code.isEmpty()) {
                continue;
            }
            Case plain = CaseContext.tried(
                    operation,
                    response.status(),
                    Optional.empty(),
                    "the response " + response.status(),
                    response.place());
            cases.add(planned(plain, base.map(draft -> draft.with("Prefer", "code=" + code.get())), code.get()));
            for (MediaContent content : response.content()) {
                for (Example example : content.examples()) {
                    if (!example.name().isEmpty()) {
                        cases.add(example(operation, base, response, content, example, code.get()));
                    }
                }
            }
        }
        return cases;
    }

    private PlannedCase example(
            Operation operation,
            Optional<RequestDraft> base,
            Response response,
            MediaContent content,
            Example example,
            int code) {
        Case tried = CaseContext.tried(
                operation,
                response.status(),
                Optional.of(example.name()),
                "the example " + example.name() + " of the response " + response.status(),
                example.place());
        Optional<RequestDraft> draft = base.map(
                        one -> one.with("Prefer", "code=" + code + ", example=" + word(example.name())))
                .map(one -> response.content().size() > 1 ? one.with("Accept", content.mediaType()) : one);
        return planned(tried, draft, code);
    }

    private PlannedCase planned(Case tried, Optional<RequestDraft> draft, int code) {
        return context.selection().mock() && draft.isPresent()
                ? new PlannedCase.SingleRequest(tried, draft.get(), new Expectation.Asked(code))
                : new PlannedCase.Untestable(tried, UNASKED);
    }

    private static String word(String name) {
        return name.matches("[A-Za-z0-9._~-]+")
                ? name
                : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A code that has this key and no narrower one; none for what is no final answer. */
    private static Optional<Integer> code(Operation operation, StatusKey key) {
        if (key instanceof StatusKey.Exact exact) {
            return Optional.of(exact.code()).filter(code -> code >= 200);
        }
        return IntStream.range(200, 600)
                .boxed()
                .filter(code -> operation.response(new StatusKey.Exact(code)).isEmpty())
                .filter(code -> key instanceof StatusKey.Range range
                        ? code / 100 == range.hundred()
                        : operation.response(new StatusKey.Range(code / 100)).isEmpty())
                .reduce((first, second) -> second);
    }
}
