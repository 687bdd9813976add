package io.understudy.diff.change;

/** What a change means for those who keep to the older edition. */
public enum Effect {
    /** A caller who was right by the older edition can be wrong now, or get what it does not expect. */
    BREAKING("breaking"),
    /** The two editions may differ in a harmful way, but no value was found that shows it. */
    CANNOT_TELL("cannot tell"),
    /** Nobody is harmed. */
    COMPATIBLE("compatible");

    private final String label;

    Effect(String label) {
        this.label = label;
    }

    /** The effect in words, as it is printed. */
    public String label() {
        return label;
    }
}
