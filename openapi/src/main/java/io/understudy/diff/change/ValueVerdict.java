package io.understudy.diff.change;

/** How the values that the newer edition takes compare with those of the older one. */
public enum ValueVerdict {
    /** The same values are taken. */
    EQUAL("equal"),
    /** Some values are no longer taken. */
    NARROWER("narrower"),
    /** Some values are taken that were not. */
    WIDER("wider"),
    /** Some values are no longer taken, and others are taken that were not. */
    BOTH("both"),
    /** The schemas differ, but no value was found that only one of them takes. */
    CANNOT_TELL("cannot tell");

    private final String label;

    ValueVerdict(String label) {
        this.label = label;
    }

    /** The verdict in words, as it is printed. */
    public String label() {
        return label;
    }

    /** The verdict on values that were found to be lost or gained. */
    public static ValueVerdict of(boolean lost, boolean gained) {
        if (lost) {
            return gained ? BOTH : NARROWER;
        }
        return gained ? WIDER : CANNOT_TELL;
    }
}
