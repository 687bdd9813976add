package io.understudy.contract.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** The document breaks the specification, or cannot be used. */
    ERROR,
    /** The document can be used, but probably does not say what its author meant. */
    WARNING;

    /** The word as people read it in a report. */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
