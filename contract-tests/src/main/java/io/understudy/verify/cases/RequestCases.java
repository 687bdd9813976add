package io.understudy.verify.cases;

import io.understudy.contract.Example;
import io.understudy.contract.MediaContent;
import io.understudy.contract.Operation;
import io.understudy.contract.Parameter;
import io.understudy.contract.Place;
import io.understudy.verify.cases.Expectation.Documented;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.draft.DraftBody;
import io.understudy.verify.draft.Drafts;
import io.understudy.verify.run.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Valid requests: as the contract shows them, as bare as can be, in every media type, and with made-up values. */
record RequestCases(Workshop workshop) implements CaseSource {
    @Override
    public List<Trial> of(Operation operation) {
        List<Trial> trials = new ArrayList<>();
        Optional<Draft> base = workshop.base(operation);
        Case shown = Workshop.tried(
                operation, Case.Kind.EXAMPLE, "request", "a request as the contract shows it", operation.place());
        if (base.isEmpty()) {
            trials.add(new Trial.Impossible(shown, "No request was found that fits the contract."));
            return trials;
        }
        trials.add(new Trial.Single(shown, base.get(), new Documented()));
        workshop.fitting(workshop.drafts().of(operation, true, OptionalLong.empty()))
                .filter(bare -> !bare.equals(base.get()))
                .ifPresent(bare -> trials.add(new Trial.Single(
                        Workshop.tried(
                                operation,
                                Case.Kind.EXAMPLE,
                                "bare",
                                "a request without anything that may be left out",
                                operation.place()),
                        bare,
                        new Documented())));
        operation.parameters().forEach(parameter -> examples(base.get(), parameter, trials));
        operation
                .requestBody()
                .ifPresent(body -> body.content().forEach(content -> examples(base.get(), content, trials)));
        generated(operation, trials);
        return trials;
    }

    private void examples(Draft base, Parameter parameter, List<Trial> trials) {
        for (Example example : parameter.examples()) {
            if (!example.name().isEmpty() && Drafts.isWritable(parameter, example.value())) {
                String where = ParameterCases.where(parameter);
                add(
                        base.with(parameter, example.value()),
                        Case.Kind.EXAMPLE,
                        where + "/" + example.name(),
                        ParameterCases.label(parameter) + " as in the example " + example.name(),
                        example.place(),
                        trials);
            }
        }
    }

    private void examples(Draft base, MediaContent content, List<Trial> trials) {
        for (Example example : content.examples()) {
            if (!example.name().isEmpty() && Drafts.isWritable(content, example.value())) {
                add(
                        base.withBody(Optional.of(new DraftBody.Value(content, example.value()))),
                        Case.Kind.EXAMPLE,
                        "body/" + example.name(),
                        "the body of the example " + example.name(),
                        example.place(),
                        trials);
            }
        }
        boolean used = base.body().orElse(null) instanceof DraftBody.Value value
                && value.content().place().equals(content.place());
        if (!used) {
            workshop.drafts()
                    .body(content, OptionalLong.empty())
                    .ifPresent(body -> add(
                            base.withBody(Optional.of(body)),
                            Case.Kind.EXAMPLE,
                            "body/" + content.mediaType(),
                            "a body of " + content.mediaType(),
                            content.place(),
                            trials));
        }
    }

    private void generated(Operation operation, List<Trial> trials) {
        for (int number = 1; number <= workshop.selection().generated(); number++) {
            Optional<Draft> made = workshop.drafts().of(operation, false, OptionalLong.of(workshop.seed() + number));
            if (made.isPresent() && hasValues(made.get())) {
                add(
                        made.get(),
                        Case.Kind.GENERATED,
                        Integer.toString(number),
                        "a request with made-up values",
                        operation.place(),
                        trials);
            }
        }
    }

    private static boolean hasValues(Draft draft) {
        return !draft.parameters().isEmpty() || draft.body().isPresent();
    }

    private void add(Draft draft, Case.Kind kind, String part, String tries, Place place, List<Trial> trials) {
        if (workshop.fits(draft)) {
            Case tried = Workshop.tried(draft.operation(), kind, part, tries, place);
            trials.add(new Trial.Single(tried, draft, new Documented()));
        }
    }
}
