package io.understudy.verify.result;

/** Who was verified. */
public enum Side {
    /** A mock of the contract. */
    MOCK("mock"),
    /** A real server. */
    LIVE("live"),
    /** A client of the contract, by what it sends. */
    CLIENT("client");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** The side in a word, as it stands in options and reports. */
    public String label() {
        return label;
    }
}
