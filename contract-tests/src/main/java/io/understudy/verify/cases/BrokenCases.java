package io.understudy.verify.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.MediaContent;
import io.understudy.contract.Operation;
import io.understudy.contract.Parameter;
import io.understudy.contract.ParameterLocation;
import io.understudy.contract.Place;
import io.understudy.contract.RequestBody;
import io.understudy.contract.Schema;
import io.understudy.verify.cases.vary.Breakages;
import io.understudy.verify.cases.vary.Variation;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.draft.DraftBody;
import io.understudy.verify.draft.Drafts;
import io.understudy.verify.message.Payload;
import io.understudy.verify.run.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Requests with one thing broken. What is sent is held against the contract first: it must not fit. */
record BrokenCases(Workshop workshop) implements CaseSource {
    private static final String UNKNOWN_TYPE = "application/x-understudy";

    @Override
    public List<Trial> of(Operation operation) {
        List<Trial> trials = new ArrayList<>();
        workshop.base(operation).ifPresent(base -> {
            operation.parameters().forEach(parameter -> parameter(base, parameter, trials));
            operation.requestBody().ifPresent(declared -> body(base, declared, trials));
        });
        return trials;
    }

    private void parameter(Draft base, Parameter parameter, List<Trial> trials) {
        String where = ParameterCases.where(parameter);
        String label = ParameterCases.label(parameter);
        if (parameter.required() && parameter.location() != ParameterLocation.PATH) {
            add(
                    base.without(parameter),
                    where + "/required",
                    label + " left out",
                    parameter.place().child("required"),
                    trials);
        }
        Optional<Schema> schema = ParameterCases.schema(parameter);
        Optional<JsonNode> value = Optional.ofNullable(base.parameters().get(parameter))
                .or(() -> workshop.drafts().value(parameter, OptionalLong.empty()));
        if (schema.isEmpty() || value.isEmpty()) {
            return;
        }
        for (Variation variation :
                Breakages.of(value.get(), schema.get(), workshop.contract().documents())) {
            Optional<JsonNode> broken = variation.value().filter(varied -> Drafts.isWritable(parameter, varied));
            broken.ifPresent(varied -> add(
                    base.with(parameter, varied),
                    where + variation.pointer() + "/" + variation.rule(),
                    ParameterCases.tries(label, variation),
                    variation.place(),
                    trials));
        }
    }

    private void body(Draft base, RequestBody declared, List<Trial> trials) {
        if (declared.required()) {
            Place place = declared.place().child("required");
            add(base.withBody(Optional.empty()), "body/required", "no body", place, trials);
        }
        if (!(base.body().orElse(null) instanceof DraftBody.Value body)) {
            return;
        }
        MediaContent content = body.content();
        DraftBody unknown = new DraftBody.Raw(UNKNOWN_TYPE, Payload.of("understudy"));
        add(
                base.withBody(Optional.of(unknown)),
                "body/media-type",
                "a body of " + UNKNOWN_TYPE,
                declared.place().child("content"),
                trials);
        if (content.mediaType().matches("[^;]*[/+]json(;.*)?")) {
            DraftBody half = new DraftBody.Raw(content.mediaType(), Payload.of("{\"understudy\":"));
            add(
                    base.withBody(Optional.of(half)),
                    "body/syntax",
                    "a body that is half of JSON",
                    content.place(),
                    trials);
        }
        content.schema().ifPresent(schema -> {
            for (Variation variation :
                    Breakages.of(body.value(), schema, workshop.contract().documents())) {
                variation
                        .value()
                        .filter(varied -> Drafts.isWritable(content, varied))
                        .ifPresent(varied -> add(
                                base.withBody(Optional.of(new DraftBody.Value(content, varied))),
                                "body" + variation.pointer() + "/" + variation.rule(),
                                ParameterCases.tries("body", variation),
                                variation.place(),
                                trials));
            }
        });
    }

    private void add(Draft draft, String part, String tries, Place place, List<Trial> trials) {
        workshop.flaw(draft)
                .ifPresent(flaw -> trials.add(new Trial.Single(
                        Workshop.tried(draft.operation(), Case.Kind.NEGATIVE, part, tries, place),
                        draft,
                        new Expectation.Refused(flaw))));
    }
}
