package io.understudy.verify.law.list;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.OperationLaw;
import io.understudy.verify.law.OperationSession;
import io.understudy.verify.law.Step;
import io.understudy.verify.request.RequestDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list that is asked for in the order of a member is in that order. */
public final class SortSorts implements OperationLaw {
    /** The id. */
    public static final String ID = "sort-sorts";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "a list is in the order that was asked for";
    }

    @Override
    public boolean appliesTo(Operation operation) {
        return operation.method() == HttpMethod.GET && sort(operation).isPresent();
    }

    @Override
    public Judgement check(OperationSession session) throws InterruptedException {
        Parameter sort = sort(session.operation()).orElseThrow();
        Optional<RequestDraft> bare = session.bare();
        if (bare.isEmpty()) {
            return new Judgement.Undecided("No request was found that fits the contract.");
        }
        Judgement last = new Judgement.Undecided("No order names a member of what is listed.");
        for (JsonNode word : words(sort)) {
            Matcher form = FORM.matcher(word.asText());
            if (form.matches()) {
                boolean descending = form.group(1).equals("-")
                        || (form.group(3) != null && form.group(3).equalsIgnoreCase("desc"));
                last = session.send(bare.get().with(sort, word))
                        .then(list -> judgement(list, word, form.group(2), descending));
                if (!(last instanceof Judgement.Conforming)) {
                    return last;
                }
            }
        }
        return last;
    }

    private static final Set<String> NAMES = Set.of("sort", "sortby", "orderby");
    /** {@code title}, {@code -title}, {@code title:desc}, {@code title_desc}, {@code title desc}. */
    private static final Pattern FORM = Pattern.compile("([+-]?)(\\w+?)(?:[:_ ,.](asc|desc|ASC|DESC))?");

    private static Optional<Parameter> sort(Operation operation) {
        boolean directed = operation.parameters().stream()
                .anyMatch(parameter -> Set.of("order", "direction", "sortorder", "dir", "sortdirection")
                        .contains(Items.plain(parameter.name())));
        return operation.parameters().stream()
                .filter(parameter -> !directed
                        && parameter.location() == ParameterLocation.QUERY
                        && NAMES.contains(Items.plain(parameter.name())))
                .findFirst();
    }

    private static List<JsonNode> words(Parameter sort) {
        List<JsonNode> words = new ArrayList<>();
        sort.schema().ifPresent(schema -> schema.json().path("enum").forEach(words::add));
        return words;
    }

    private static Judgement judgement(Step.Answer list, JsonNode word, String name, boolean descending) {
        JsonNode before = null;
        for (JsonNode item : Items.of(list.body())) {
            Optional<String> member = Items.member(item, name);
            JsonNode value = member.map(item::path).orElse(null);
            if (value == null || value.isNull() || value.isContainerNode()) {
                return new Judgement.Undecided("Not every entry has a value to be ordered by.");
            }
            if (before != null && isWrong(before, value, descending)) {
                return list.breaks(ID, "the order " + word.asText(), before + " before " + value, "body");
            }
            before = value;
        }
        return new Judgement.Conforming();
    }

    /** Texts are in the wrong order only if they are with and without regard to case. */
    private static boolean isWrong(JsonNode first, JsonNode second, boolean descending) {
        int sign = descending ? -1 : 1;
        if (first.isNumber() && second.isNumber()) {
            return sign * first.decimalValue().compareTo(second.decimalValue()) > 0;
        }
        String left = first.asText();
        String right = second.asText();
        boolean plain = (left + right).chars().allMatch(letter -> letter < 0x80);
        return plain
                && sign * left.compareTo(right) > 0
                && sign * String.CASE_INSENSITIVE_ORDER.compare(left, right) > 0;
    }
}
