package io.understudy.generation.search;

import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.generation.search.SearchResult.Made;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.NumberRule;
import io.understudy.generation.shape.TextRule;
import java.util.Optional;

/**
 * Makes one number or text.
 *
 * @param search whose style it is made in
 * @param expansion what it must fit
 * @param spot where it is wanted
 * @param turn which one in a series is wanted
 */
record ScalarSearch(Search search, ExpandedConstraint expansion, ValueContext spot, int turn) {

    SearchResult number(boolean whole) {
        NumberRule rule = NumberRule.of(expansion, whole);
        Optional<String> contradiction = rule.contradiction();
        if (contradiction.isPresent()) {
            return SearchResult.contradiction(expansion.origin(), contradiction.get());
        }
        return new Made(search.style().number(rule, expansion, spot, turn));
    }

    SearchResult text() {
        TextRule rule = TextRule.of(expansion);
        Optional<String> contradiction = rule.contradiction();
        if (contradiction.isPresent()) {
            return SearchResult.contradiction(expansion.origin(), contradiction.get());
        }
        return search.style()
                .text(rule, expansion, spot, turn, search.judge()::matches)
                .<SearchResult>map(text -> new Made(TextNode.valueOf(text)))
                .orElseGet(() -> SearchResult.contradiction(
                        expansion.holding("pattern"),
                        "no text of a permitted length was found that matches the pattern '"
                                + rule.patterns().get(0) + "'"));
    }
}
