package io.understudy.verify.law.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.OperationSession;
import io.understudy.verify.law.Step;
import io.understudy.verify.request.RequestDraft;
import io.understudy.verify.request.RequestGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks a list for the value that one of its items has.
 *
 * @param member the member that is filtered by
 * @param value the value
 */
record FilterTrial(String member, JsonNode value) {
    /** Judges a list that was filtered. */
    @FunctionalInterface
    interface Filtered {
        Judgement judgement(FilterTrial trial, Step.Answer answer, List<JsonNode> items);
    }

    /** Whether an operation lists what may be filtered. */
    static boolean isFiltered(Operation operation) {
        return operation.method() == HttpMethod.GET
                && operation.parameters().stream().anyMatch(FilterTrial::canFilter);
    }

    private static boolean canFilter(Parameter parameter) {
        return parameter.location() == ParameterLocation.QUERY && !parameter.required();
    }

    /** Tries every parameter that is called like a member of an item. */
    static Judgement each(OperationSession session, Filtered filtered) throws InterruptedException {
        Optional<RequestDraft> bare = session.bare();
        if (bare.isEmpty()) {
            return new Judgement.Undecided("No request was found that fits the contract.");
        }
        return session.send(bare.get()).then(all -> {
            Judgement last = new Judgement.Undecided("No parameter is called like a member of what is listed.");
            for (Parameter parameter : session.operation().parameters()) {
                Optional<FilterTrial> trial =
                        canFilter(parameter) ? of(parameter, Items.of(all.body())) : Optional.empty();
                if (trial.isPresent()) {
                    RequestDraft draft = bare.get().with(parameter, trial.get().value());
                    last = session.send(draft)
                            .then(answer -> filtered.judgement(trial.get(), answer, Items.of(answer.body())));
                    if (!(last instanceof Judgement.Conforming)) {
                        return last;
                    }
                }
            }
            return last;
        });
    }

    private static Optional<FilterTrial> of(Parameter parameter, List<JsonNode> items) {
        for (JsonNode item : items) {
            Optional<String> member = Items.member(item, parameter.name());
            JsonNode value = member.map(item::path).orElse(item.path(""));
            boolean usable =
                    value.isValueNode() && !value.isNull() && !value.asText().isEmpty();
            if (usable && RequestGenerator.isWritable(parameter, value)) {
                return Optional.of(new FilterTrial(member.orElseThrow(), value));
            }
        }
        return Optional.empty();
    }

    /** Whether an item is one that was asked for; a text may be asked for by a part of it, and in any case. */
    boolean matches(JsonNode item) {
        JsonNode shown = item.path(member);
        if (shown.isMissingNode() || shown.isContainerNode()) {
            return true;
        }
        return shown.asText().toLowerCase(Locale.ROOT).contains(value.asText().toLowerCase(Locale.ROOT));
    }
}
