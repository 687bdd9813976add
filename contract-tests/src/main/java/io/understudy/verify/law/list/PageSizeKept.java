package io.understudy.verify.law.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.OperationLaw;
import io.understudy.verify.law.OperationSession;
import io.understudy.verify.request.RequestDraft;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list that is asked for one entry shows no more than one. */
public final class PageSizeKept implements OperationLaw {
    /** The id. */
    public static final String ID = "page-size";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "a page has no more entries than were asked for";
    }

    @Override
    public boolean appliesTo(Operation operation) {
        return operation.method() == HttpMethod.GET && limit(operation).isPresent();
    }

    @Override
    public Judgement check(OperationSession session) throws InterruptedException {
        Parameter limit = limit(session.operation()).orElseThrow();
        Optional<RequestDraft> bare = session.bare();
        if (bare.isEmpty()) {
            return new Judgement.Undecided("No request was found that fits the contract.");
        }
        return session.send(bare.get().with(limit, IntNode.valueOf(1))).then(page -> {
            List<JsonNode> items = Items.of(page.body());
            return items.size() > 1
                    ? page.breaks(
                            ID, "no more than 1 entry, as " + limit.name() + " says", items.size() + " entries", "body")
                    : new Judgement.Conforming();
        });
    }

    private static final Set<String> NAMES =
            Set.of("limit", "perpage", "pagesize", "pagelimit", "maxresults", "pagesizelimit");

    static Optional<Parameter> limit(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.QUERY
                        && NAMES.contains(Items.plain(parameter.name())))
                .findFirst();
    }
}
