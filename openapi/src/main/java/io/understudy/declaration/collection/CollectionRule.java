package io.understudy.declaration.collection;

import io.understudy.declaration.refusal.RefusalRule;
import java.util.List;
import java.util.Map;

/**
 * What is declared of a collection.
 *
 * @param name its name
 * @param key the field that tells entries apart
 * @param seed what it starts with
 * @param fields what is known of fields, by name, in the order in which entries keep them
 * @param order the order of a list; empty for the order of creation
 * @param unique what no two entries may have in common
 * @param limits how much there may be of something
 * @param references the fields that name entries of other collections
 * @param rules what must hold of an entry that is written
 */
public record CollectionRule(
        String name,
        String key,
        List<Seed> seed,
        Map<String, CollectionField> fields,
        List<OrderBy> order,
        List<Unique> unique,
        List<Limit> limits,
        List<EntryReference> references,
        List<RefusalRule> rules) {

    /** What is known of a field. */
    public CollectionField field(String field) {
        return fields.getOrDefault(field, CollectionField.PLAIN);
    }
}
