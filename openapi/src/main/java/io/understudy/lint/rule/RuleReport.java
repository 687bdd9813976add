package io.understudy.lint.rule;

import io.understudy.document.Place;

/** Takes what a rule finds; the rule's id and severity are known already. */
@FunctionalInterface
public interface RuleReport {

    /** Something that is wrong at a place, as one sentence with the way out. */
    void add(Place place, String message);
}
