package io.understudy.mock.behaviour.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.codec.EncodedField;
import io.understudy.codec.PercentEncoding;
import io.understudy.declaration.action.Input;
import io.understudy.declaration.action.PageRule;
import io.understudy.declaration.action.PageRule.Fact;
import io.understudy.mock.behaviour.call.Call;
import io.understudy.mock.behaviour.call.ExpressionScope;
import io.understudy.mock.state.Entry;
import io.understudy.validation.Violation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts a page out of a list. */
final class Paging {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final PageRule page;
    private final List<Fact> facts;

    Paging(PageRule page) {
        this.page = page;
        this.facts = List.copyOf(page.facts().values());
    }

    ActionResult cut(List<Entry> entries, Call call, ExpressionScope scope) {
        long number = asked(call, page.number(), 1);
        long size = asked(call, page.size(), page.defaultSize());
        int maximum = page.maximum().orElse(Integer.MAX_VALUE);
        if (size > maximum && page.refusesMore()) {
            return new ActionResult.Invalid(tooMany(maximum), scope);
        }
        long held = Math.min(size, maximum);
        int from = (int) Math.min((number - 1) * held, entries.size());
        int to = (int) Math.min(from + held, entries.size());
        long pages = (entries.size() + held - 1) / held;
        List<JsonNode> told = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            told.add(
                    switch (fact) {
                        case NUMBER -> LongNode.valueOf(number);
                        case SIZE -> LongNode.valueOf(held);
                        case COUNT -> LongNode.valueOf(entries.size());
                        case PAGES -> LongNode.valueOf(pages);
                        case NEXT -> number < pages ? link(call, held, number + 1) : NullNode.getInstance();
                        case PREVIOUS ->
                            number > 1 && pages > 0
                                    ? link(call, held, Math.min(number - 1, pages))
                                    : NullNode.getInstance();
                    });
        }
        return new ActionResult.Many(List.copyOf(entries.subList(from, to)), told);
    }

    /** A number that a caller asked for; below 1 counts as 1, and beyond all bounds as the greatest. */
    private static long asked(Call call, Input input, int otherwise) {
        Optional<BigDecimal> number =
                call.value(input).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        return number.map(value -> value.min(MOST).max(BigDecimal.ONE).longValue())
                .orElse((long) otherwise);
    }

    private Violation tooMany(int maximum) {
        String name = page.size().name();
        return new Violation(
                Violation.Kind.VALUE,
                List.of("query", name),
                "maximum",
                "Request query parameter " + name + " must be <= " + maximum);
    }

    /** The caller's own address with another page: what else was asked for stays as it was written. */
    private JsonNode link(Call call, long size, long number) {
        String others = Arrays.stream(call.target().query().split("&", -1))
                .filter(field -> !field.isEmpty() && !isOfPage(field))
                .map(field -> field + "&")
                .collect(Collectors.joining());
        return TextNode.valueOf(call.target().origin() + call.target().path() + "?" + others + encoded(page.size())
                + "=" + size + "&" + encoded(page.number()) + "=" + number);
    }

    private boolean isOfPage(String field) {
        String name = EncodedField.of(field).get(0).decodedName();
        return name.equals(page.size().name()) || name.equals(page.number().name());
    }

    private static String encoded(Input input) {
        return PercentEncoding.encodeForm(input.name(), StandardCharsets.UTF_8);
    }
}
