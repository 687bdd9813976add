package io.understudy.client.bangwo8.values;

/**
 * State of an entry (状态, K09). The vendor documents two; another one is kept as it was sent.
 *
 * @param code 0, 1, or what the vendor may think of
 */
public record State(long code) {

    /** Not yet reviewed (未审核). */
    public static final State UNREVIEWED = new State(0);

    /** Reviewed (已审核); an administrator's entry is so from the start. */
    public static final State REVIEWED = new State(1);

    @Override
    public String toString() {
        return equals(UNREVIEWED) ? "unreviewed" : equals(REVIEWED) ? "reviewed" : "state " + code;
    }
}
