package io.understudy.declaration.collection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What is known of a field.
 *
 * @param type how it is kept, whatever it was written as
 * @param fallback the value of an entry that is created without one; shared, not to be changed
 * @param source where its value comes from, if not from the caller
 * @param onWrite whether the source gives a value with every write, rather than on creation only
 * @param hidden whether no answer shows it
 * @param content whether it holds the bytes of a file
 */
public record CollectionField(
        Optional<FieldType> type,
        Optional<JsonNode> fallback,
        Optional<FieldSource> source,
        boolean onWrite,
        boolean hidden,
        boolean content) {
    /** A field of which nothing is known. */
    public static final CollectionField PLAIN =
            new CollectionField(Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);

    /** Whether a caller can never set it. */
    public boolean isGenerated() {
        return content
                || source.filter(from -> !(from instanceof FieldSource.Computed))
                        .isPresent();
    }

    /** Whether an answer can show it. */
    public boolean isShown() {
        return !hidden && !content;
    }
}
