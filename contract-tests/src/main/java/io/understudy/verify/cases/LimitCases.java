package io.understudy.verify.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import io.understudy.contract.Parameter;
import io.understudy.contract.ParameterLocation;
import io.understudy.contract.Schema;
import io.understudy.verify.cases.vary.Limits;
import io.understudy.verify.cases.vary.Variation;
import io.understudy.verify.draft.Draft;
import io.understudy.verify.draft.DraftBody;
import io.understudy.verify.draft.Drafts;
import io.understudy.verify.run.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Valid requests with one value at its limit: of every parameter, and of every field of a body. */
record LimitCases(Workshop workshop) implements CaseSource {
    /** A number or a word of a list in a query picks what is shown; other values may name what does not exist. */
    private static final Set<String> PLAIN =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum", "type");

    @Override
    public List<Trial> of(Operation operation) {
        List<Trial> trials = new ArrayList<>();
        workshop.base(operation).ifPresent(base -> {
            operation.parameters().forEach(parameter -> parameter(base, parameter, trials));
            if (base.body().orElse(null) instanceof DraftBody.Value body) {
                body(base, body, trials);
            }
        });
        return trials;
    }

    private void parameter(Draft base, Parameter parameter, List<Trial> trials) {
        Optional<Schema> schema = ParameterCases.schema(parameter);
        Optional<JsonNode> value = Optional.ofNullable(base.parameters().get(parameter))
                .or(() -> workshop.drafts().value(parameter, OptionalLong.empty()));
        if (schema.isEmpty() || value.isEmpty()) {
            return;
        }
        for (Variation variation :
                Limits.of(value.get(), schema.get(), workshop.contract().documents())) {
            Optional<Draft> draft = variation
                    .value()
                    .filter(varied -> Drafts.isWritable(parameter, varied))
                    .map(varied -> base.with(parameter, varied));
            add(
                    draft,
                    ParameterCases.where(parameter),
                    ParameterCases.label(parameter),
                    variation,
                    expected(base.operation(), parameter, variation),
                    trials);
        }
    }

    /** What is refused as malformed although it is at its limit is refused wrongly, where it can mean nothing else. */
    private static Expectation expected(Operation operation, Parameter parameter, Variation variation) {
        boolean plain = parameter.location() == ParameterLocation.QUERY
                && operation.method().name().equals("GET")
                && PLAIN.contains(variation.rule());
        return plain ? new Expectation.Understood() : new Expectation.Documented();
    }

    private void body(Draft base, DraftBody.Value body, List<Trial> trials) {
        body.content().schema().ifPresent(schema -> {
            for (Variation variation :
                    Limits.of(body.value(), schema, workshop.contract().documents())) {
                Optional<Draft> draft = variation
                        .value()
                        .filter(varied -> Drafts.isWritable(body.content(), varied))
                        .map(varied -> base.withBody(Optional.of(new DraftBody.Value(body.content(), varied))));
                add(draft, "body", "body", variation, new Expectation.Documented(), trials);
            }
        });
    }

    private void add(
            Optional<Draft> draft,
            String where,
            String label,
            Variation variation,
            Expectation expectation,
            List<Trial> trials) {
        draft.filter(workshop::fits)
                .ifPresent(fitting -> trials.add(new Trial.Single(
                        Workshop.tried(
                                fitting.operation(),
                                Case.Kind.BOUNDARY,
                                where + variation.pointer() + "/" + variation.rule(),
                                ParameterCases.tries(label, variation),
                                variation.place()),
                        fitting,
                        expectation)));
    }
}
