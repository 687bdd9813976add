package io.understudy.declaration.action;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.declaration.collection.OrderBy;
import java.util.List;
import java.util.Optional;

/** What an operation does. */
public sealed interface Action {

    /** How it answers. */
    Answer answer();

    /** An action on the entries of a collection. */
    sealed interface OnCollection extends Action {
        /** The name of the collection. */
        String collection();
    }

    /**
     * Answers entries.
     *
     * @param filters which entries
     * @param sort the parameters that order them, the first before the next
     * @param order the order otherwise; empty for that of the collection
     * @param page which part of them; empty for all
     */
    record ListEntries(
            String collection,
            List<Filter> filters,
            List<Sort> sort,
            List<OrderBy> order,
            Optional<PageRule> page,
            Answer answer)
            implements OnCollection {}

    /** Answers one entry. */
    record Read(String collection, Lookup by, Answer answer) implements OnCollection {}

    /** Answers those entries that exist of several, in the order in which they were asked for. */
    record ReadMany(String collection, Lookup by, Answer answer) implements OnCollection {}

    /** Adds an entry. */
    record Create(String collection, Intake intake, Answer answer) implements OnCollection {}

    /**
     * Changes an entry.
     *
     * @param whole whether what was not sent is gone afterwards
     */
    record Update(String collection, Lookup by, boolean whole, Intake intake, Answer answer) implements OnCollection {}

    /** Takes an entry out. */
    record Delete(String collection, Lookup by, Answer answer) implements OnCollection {}

    /**
     * Adds an entry that holds the body's bytes.
     *
     * @param field the field for the bytes
     */
    record Upload(String collection, String field, Intake intake, Answer answer) implements OnCollection {}

    /**
     * Puts the body's bytes into an entry.
     *
     * @param field the field for the bytes
     */
    record SetContent(String collection, Lookup by, String field, Intake intake, Answer answer)
            implements OnCollection {}

    /**
     * Gives the caller a token.
     *
     * @param token where in the answer the token stands
     * @param lifetime where the number of seconds stands, if anywhere
     * @param length the number of hexadecimal digits
     */
    record IssueToken(JsonPointer token, Optional<JsonPointer> lifetime, int length, Answer answer) implements Action {}
}
