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
import io.understudy.verify.law.Step;
import io.understudy.verify.request.RequestDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first and the second page of a list show the first and the second entry of the whole list, once each. */
public final class PagesDisjoint implements OperationLaw {
    /** The id. */
    public static final String ID = "pages-disjoint";

    private static final Set<String> NAMES = Set.of("page", "pagenumber", "pageno", "pageindex");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "two pages have no entry in common";
    }

    @Override
    public boolean appliesTo(Operation operation) {
        return operation.method() == HttpMethod.GET
                && number(operation).isPresent()
                && PageSizeKept.limit(operation).isPresent();
    }

    @Override
    public Judgement check(OperationSession session) throws InterruptedException {
        Optional<RequestDraft> bare = session.bare();
        if (bare.isEmpty()) {
            return new Judgement.Undecided("No request was found that fits the contract.");
        }
        return session.send(bare.get()).then(all -> {
            List<JsonNode> whole = Items.of(all.body());
            if (whole.size() < 2) {
                return new Judgement.Undecided("The list has fewer than two entries, so that there is no second page.");
            }
            if (new HashSet<>(whole).size() < whole.size()) {
                return new Judgement.Undecided("Entries of the list are alike, so that pages cannot be told apart.");
            }
            return session.send(page(session.operation(), bare.get(), 1))
                    .then(first -> session.send(page(session.operation(), bare.get(), 2))
                            .then(second -> judgement(first, second)));
        });
    }

    private static RequestDraft page(Operation operation, RequestDraft bare, int number) {
        return bare.with(PageSizeKept.limit(operation).orElseThrow(), IntNode.valueOf(1))
                .with(number(operation).orElseThrow(), IntNode.valueOf(number));
    }

    private static Judgement judgement(Step.Answer first, Step.Answer second) {
        List<JsonNode> before = Items.of(first.body());
        List<JsonNode> after = Items.of(second.body());
        if (after.isEmpty()) {
            return second.breaks(
                    ID, "an entry on the second page of a list of at least two, one on each page", "none", "body");
        }
        Optional<JsonNode> twice = after.stream().filter(before::contains).findFirst();
        return twice.map(item ->
                        second.breaks(ID, "no entry on the second page that is on the first", shown(item), "body"))
                .orElseGet(Judgement.Conforming::new);
    }

    private static String shown(JsonNode item) {
        String text = item.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }

    private static Optional<Parameter> number(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.QUERY
                        && NAMES.contains(Items.plain(parameter.name())))
                .findFirst();
    }
}
