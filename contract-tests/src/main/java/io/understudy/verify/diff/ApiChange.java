package io.understudy.verify.diff;

/**
 * One thing that is different in a newer contract.
 *
 * @param breaking whether a caller who was right by the older one can be wrong now, or find an answer that it did not
 *     expect
 * @param sort what sort of change it is
 * @param operation the operation as {@code GET /items/{id}}
 * @param sentence what has changed, without the operation and without a full stop
 */
public record ApiChange(boolean breaking, Sort sort, String operation, String sentence) {
    /** The sorts of changes. */
    public enum Sort {
        /** An operation came, went, or should no longer be used. */
        OPERATION("operation"),
        /** A parameter of a request. */
        PARAMETER("parameter"),
        /** The body of a request. */
        REQUEST_BODY("request-body"),
        /** A response: its status, its headers or its media types. */
        RESPONSE("response"),
        /** Who may call. */
        SECURITY("security"),
        /** What a value must look like. */
        SCHEMA("schema");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        /** The sort in a word, as it is printed. */
        public String label() {
            return label;
        }
    }

    /** The change in one line. */
    @Override
    public String toString() {
        return (breaking ? "breaking: " : "compatible: ") + operation + ": " + sentence + " [" + sort.label() + "]";
    }
}
