package io.understudy.verify.report;

/** What is known of a promise. */
public enum RequirementStatus {
    /** It was kept whenever it was put to the test, and it was at least once. */
    PROVEN("proven"),
    /** It was broken at least once. */
    FAILED("failed"),
    /** Nobody has put it to the test. */
    UNPROVEN("unproven");

    private final String label;

    RequirementStatus(String label) {
        this.label = label;
    }

    /** The standing in a word, as it stands in reports. */
    public String label() {
        return label;
    }
}
