package io.understudy.lint.rule;

import io.understudy.contract.Contract;

/** One thing that a contract can do wrong. Immutable; safe to share between threads. */
public interface LintRule {

    /** The name of the rule in kebab-case, which is also that of its page. */
    String id();

    /**
     * Looks at one object of a document.
     *
     * @param node the object, as its author wrote it
     * @param contract the contract that it belongs to
     * @param report takes what is wrong
     */
    void check(DocumentNode node, Contract contract, RuleReport report);
}
