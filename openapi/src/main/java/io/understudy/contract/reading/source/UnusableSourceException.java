package io.understudy.contract.reading.source;

/** A file that cannot be turned into a tree of values. The message is one sentence for people. */
public final class UnusableSourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Mark mark;

    /**
     * @param rule the name of the rule that it breaks, in kebab-case
     * @param mark where
     * @param message what is wrong and how to mend it
     */
    public UnusableSourceException(String rule, Mark mark, String message) {
        super(message);
        this.rule = rule;
        this.mark = mark;
    }

    /** The name of the rule that the file breaks. */
    public String rule() {
        return rule;
    }

    /** Where it breaks it. */
    public Mark mark() {
        return mark;
    }

    /** The one sentence. */
    public String sentence() {
        String message = getMessage();
        return message == null ? rule : message;
    }
}
