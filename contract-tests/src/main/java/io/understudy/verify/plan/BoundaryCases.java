package io.understudy.verify.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.document.Schema;
import io.understudy.verify.check.Expectation;
import io.understudy.verify.plan.variation.BoundaryValues;
import io.understudy.verify.plan.variation.Variation;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import io.understudy.verify.result.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Valid requests with one value at its limit: of every parameter, and of every field of a body. */
record BoundaryCases(CaseContext context) implements CaseSource {
    /** A number or a word of a list in a query picks what is shown; other values may name what does not exist. */
    private static final Set<String> PLAIN =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum", "type");

    @Override
    public List<PlannedCase> of(Operation operation) {
        List<PlannedCase> cases = new ArrayList<>();
        context.base(operation).ifPresent(base -> {
            operation.parameters().forEach(parameter -> parameter(base, parameter, cases));
            if (base.body().orElse(null) instanceof BodyDraft.Value body) {
                body(base, body, cases);
            }
        });
        return cases;
    }

    private void parameter(RequestDraft base, Parameter parameter, List<PlannedCase> cases) {
        Optional<Schema> schema = ParameterNames.schema(parameter);
        Optional<JsonNode> value = context.value(base, parameter);
        if (schema.isEmpty() || value.isEmpty()) {
            return;
        }
        for (Variation variation :
                BoundaryValues.of(value.get(), schema.get(), context.contract().documents())) {
            Optional<RequestDraft> draft = variation
                    .value()
                    .filter(varied -> RequestGenerator.isWritable(parameter, varied))
                    .map(varied -> base.with(parameter, varied));
            add(
                    draft,
                    ParameterNames.where(parameter),
                    ParameterNames.label(parameter),
                    variation,
                    expected(base.operation(), parameter, variation),
                    cases);
        }
    }

    /** What is refused as malformed although it is at its limit is refused wrongly, where it can mean nothing else. */
    private static Expectation expected(Operation operation, Parameter parameter, Variation variation) {
        boolean plain = parameter.location() == ParameterLocation.QUERY
                && operation.method().name().equals("GET")
                && PLAIN.contains(variation.rule());
        return plain ? new Expectation.Understood() : new Expectation.Documented();
    }

    private void body(RequestDraft base, BodyDraft.Value body, List<PlannedCase> cases) {
        body.content().schema().ifPresent(schema -> {
            for (Variation variation :
                    BoundaryValues.of(body.value(), schema, context.contract().documents())) {
                Optional<RequestDraft> draft = variation
                        .value()
                        .filter(varied -> RequestGenerator.isWritable(body.content(), varied))
                        .map(varied -> base.withBody(Optional.of(new BodyDraft.Value(body.content(), varied))));
                add(draft, "body", "body", variation, new Expectation.Documented(), cases);
            }
        });
    }

    private void add(
            Optional<RequestDraft> draft,
            String where,
            String label,
            Variation variation,
            Expectation expectation,
            List<PlannedCase> cases) {
        draft.filter(context::fits)
                .ifPresent(fitting -> cases.add(new PlannedCase.SingleRequest(
                        CaseContext.tried(
                                fitting.operation(),
                                Case.Kind.BOUNDARY,
                                where + variation.pointer() + "/" + variation.rule(),
                                ParameterNames.tries(label, variation),
                                variation.place()),
                        fitting,
                        expectation)));
    }
}
