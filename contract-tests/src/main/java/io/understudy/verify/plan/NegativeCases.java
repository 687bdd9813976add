package io.understudy.verify.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.contract.message.RequestBody;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.message.Payload;
import io.understudy.verify.plan.variation.InvalidValues;
import io.understudy.verify.plan.variation.Variation;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests with one thing broken. What is sent is held against the contract first: it must not fit. */
record NegativeCases(CaseContext context) implements CaseSource {
    private static final String UNKNOWN_TYPE = "application/x-understudy";

    @Override
    public List<PlannedCase> of(Operation operation) {
        List<PlannedCase> cases = new ArrayList<>();
        context.base(operation).ifPresent(base -> {
            operation.parameters().forEach(parameter -> parameter(base, parameter, cases));
            operation.requestBody().ifPresent(declared -> body(base, declared, cases));
        });
        return cases;
    }

    private void parameter(RequestDraft base, Parameter parameter, List<PlannedCase> cases) {
        String where = ParameterNames.where(parameter);
        String label = ParameterNames.label(parameter);
        if (parameter.required() && parameter.location() != ParameterLocation.PATH) {
            add(
                    base,
                    base.without(parameter),
                    where + "/required",
                    label + " left out",
                    parameter.place().child("required"),
                    cases);
        }
        Optional<Schema> schema = ParameterNames.schema(parameter);
        Optional<JsonNode> value = context.value(base, parameter);
        if (schema.isEmpty() || value.isEmpty()) {
            return;
        }
        for (Variation variation :
                InvalidValues.of(value.get(), schema.get(), context.contract().documents())) {
            Optional<JsonNode> broken = variation
                    .value()
                    .filter(varied -> RequestGenerator.isWritable(parameter, varied))
                    .filter(varied -> isOnTheWire(parameter, value.get(), varied));
            broken.ifPresent(varied -> add(
                    base,
                    base.with(parameter, varied),
                    where + variation.pointer() + "/" + variation.rule(),
                    ParameterNames.tries(label, variation),
                    variation.place(),
                    cases));
        }
    }

    /** An object whose members are query fields of their own (form, deepObject) leaves no trace when it is something else. */
    private static boolean isOnTheWire(Parameter parameter, JsonNode value, JsonNode varied) {
        boolean scattered = parameter.content().isEmpty()
                && (parameter.style() == ParameterStyle.DEEP_OBJECT
                        || (parameter.style() == ParameterStyle.FORM && parameter.explode()));
        return !scattered || !value.isObject() || varied.isObject();
    }

    private void body(RequestDraft base, RequestBody declared, List<PlannedCase> cases) {
        if (declared.required()) {
            Place place = declared.place().child("required");
            add(base, base.withBody(Optional.empty()), "body/required", "no body", place, cases);
        }
        if (!(base.body().orElse(null) instanceof BodyDraft.Value body)) {
            return;
        }
        MediaContent content = body.content();
        BodyDraft unknown = new BodyDraft.Raw(UNKNOWN_TYPE, Payload.of("understudy"));
        add(
                base,
                base.withBody(Optional.of(unknown)),
                "body/media-type",
                "a body of " + UNKNOWN_TYPE,
                declared.place().child("content"),
                cases);
        if (content.mediaType().matches("[^;]*[/+]json(;.*)?")) {
            BodyDraft half = new BodyDraft.Raw(content.mediaType(), Payload.of("{\"understudy\":"));
            add(
                    base,
                    base.withBody(Optional.of(half)),
                    "body/syntax",
                    "a body that is half of JSON",
                    content.place(),
                    cases);
        }
        content.schema().ifPresent(schema -> {
            for (Variation variation :
                    InvalidValues.of(body.value(), schema, context.contract().documents())) {
                variation
                        .value()
                        .filter(varied -> RequestGenerator.isWritable(content, varied))
                        .ifPresent(varied -> add(
                                base,
                                base.withBody(Optional.of(new BodyDraft.Value(content, varied))),
                                "body" + variation.pointer() + "/" + variation.rule(),
                                ParameterNames.tries("body", variation),
                                variation.place(),
                                cases));
            }
        });
    }

    private void add(
            RequestDraft base, RequestDraft draft, String part, String tries, Place place, List<PlannedCase> cases) {
        context.flaw(draft)
                .filter(flaw ->
                        !context.writer().write(draft).equals(context.writer().write(base)))
                .ifPresent(flaw -> cases.add(new PlannedCase.SingleRequest(
                        CaseContext.tried(draft.operation(), Case.Kind.NEGATIVE, part, tries, place),
                        draft,
                        new Expectation.Refused(flaw),
                        Optional.of(base))));
    }
}
