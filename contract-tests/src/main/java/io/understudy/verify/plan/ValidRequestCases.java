package io.understudy.verify.plan;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.document.Place;
import io.understudy.verify.check.Expectation.Documented;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Valid requests: as the contract shows them, as bare as can be, in every media type, and with made-up values. */
record ValidRequestCases(CaseContext context) implements CaseSource {
    @Override
    public List<PlannedCase> of(Operation operation) {
        List<PlannedCase> cases = new ArrayList<>();
        Optional<RequestDraft> base = context.base(operation);
        Case shown = CaseContext.tried(
                operation, Case.Kind.EXAMPLE, "request", "a request as the contract shows it", operation.place());
        if (base.isEmpty()) {
            cases.add(new PlannedCase.Untestable(shown, context.drafts().obstacle(operation)));
            return cases;
        }
        cases.add(new PlannedCase.SingleRequest(shown, base.get(), new Documented()));
        context.fitting(context.drafts().of(operation, true, OptionalLong.empty()))
                .filter(bare -> !bare.equals(base.get()))
                .ifPresent(bare -> cases.add(new PlannedCase.SingleRequest(
                        CaseContext.tried(
                                operation,
                                Case.Kind.EXAMPLE,
                                "bare",
                                "a request without anything that may be left out",
                                operation.place()),
                        bare,
                        new Documented())));
        operation.parameters().forEach(parameter -> examples(base.get(), parameter, cases));
        operation
                .requestBody()
                .ifPresent(body -> body.content().forEach(content -> examples(base.get(), content, cases)));
        generated(operation, cases);
        return cases;
    }

    private void examples(RequestDraft base, Parameter parameter, List<PlannedCase> cases) {
        for (Example example : parameter.examples()) {
            if (!example.name().isEmpty() && RequestGenerator.isWritable(parameter, example.value())) {
                String where = ParameterNames.where(parameter);
                add(
                        base.with(parameter, example.value()),
                        Case.Kind.EXAMPLE,
                        where + "/" + example.name(),
                        ParameterNames.label(parameter) + " as in the example " + example.name(),
                        example.place(),
                        cases);
            }
        }
    }

    private void examples(RequestDraft base, MediaContent content, List<PlannedCase> cases) {
        for (Example example : content.examples()) {
            if (!example.name().isEmpty() && RequestGenerator.isWritable(content, example.value())) {
                add(
                        base.withBody(Optional.of(new BodyDraft.Value(content, example.value()))),
                        Case.Kind.EXAMPLE,
                        "body/" + example.name(),
                        "the body of the example " + example.name(),
                        example.place(),
                        cases);
            }
        }
        boolean used = base.body().orElse(null) instanceof BodyDraft.Value value
                && value.content().place().equals(content.place());
        if (!used) {
            context.drafts()
                    .body(content, OptionalLong.empty())
                    .ifPresent(body -> add(
                            base.withBody(Optional.of(body)),
                            Case.Kind.EXAMPLE,
                            "body/" + content.mediaType(),
                            "a body of " + content.mediaType(),
                            content.place(),
                            cases));
        }
    }

    private void generated(Operation operation, List<PlannedCase> cases) {
        for (int number = 1; number <= context.selection().generated(); number++) {
            Optional<RequestDraft> made =
                    context.drafts().of(operation, false, OptionalLong.of(context.seed() + number));
            if (made.isPresent() && hasValues(made.get())) {
                add(
                        made.get(),
                        Case.Kind.GENERATED,
                        Integer.toString(number),
                        "a request with made-up values",
                        operation.place(),
                        cases);
            }
        }
    }

    private static boolean hasValues(RequestDraft draft) {
        return !draft.parameters().isEmpty() || draft.body().isPresent();
    }

    private void add(
            RequestDraft draft, Case.Kind kind, String part, String tries, Place place, List<PlannedCase> cases) {
        if (context.fits(draft)) {
            Case tried = CaseContext.tried(draft.operation(), kind, part, tries, place);
            cases.add(new PlannedCase.SingleRequest(tried, draft, new Documented()));
        }
    }
}
