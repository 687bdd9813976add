package io.understudy.declaration.collection;

import io.understudy.declaration.refusal.Refusal;
import java.util.Optional;

/**
 * A field that names entries of another collection. One that is missing, null or empty names none.
 *
 * @param field the field
 * @param collection the name of the other collection
 * @param by the field that is named there; empty for the key
 * @param many what separates several names in one text; empty for a single one
 * @param refuse the answer when one of them does not exist
 */
public record EntryReference(
        String field, String collection, Optional<String> by, Optional<String> many, Refusal refuse) {}
