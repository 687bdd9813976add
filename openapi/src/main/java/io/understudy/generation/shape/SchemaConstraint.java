package io.understudy.generation.shape;

import io.understudy.document.Place;
import io.understudy.document.Schema;
import io.understudy.schema.SchemaView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one value must fit: all of these schemas at once, which is what a property that several schemas declare comes
 * to.
 *
 * @param schemas the schemas, references followed, those that anything fits left out
 * @param forbidden schemas that the value must not fit, references followed
 * @param origin the schema to name when no value is found
 */
public record SchemaConstraint(List<Schema> schemas, List<Schema> forbidden, Schema origin) {

    /** The demand of one schema. */
    public static SchemaConstraint of(Schema schema, Schemas steps) {
        return of(List.of(schema), List.of(), schema, steps);
    }

    /** The demand that these schemas make together, possibly none, as a part of another schema. */
    static SchemaConstraint of(List<Schema> schemas, List<Schema> forbidden, Schema owner, Schemas steps) {
        List<Schema> kept = new ArrayList<>();
        Set<Place> seen = new LinkedHashSet<>();
        for (Schema schema : schemas) {
            Schema followed = steps.followed(schema);
            if (!Schemas.anything(followed) && seen.add(followed.place())) {
                kept.add(followed);
            }
        }
        return new SchemaConstraint(
                List.copyOf(kept),
                forbidden.stream().map(steps::followed).toList(),
                kept.isEmpty() ? owner : kept.get(0));
    }

    /** The demand by its places: two demands with one key are fitted by the same values. */
    public Set<Place> key() {
        Set<Place> places = new LinkedHashSet<>();
        schemas.forEach(schema -> places.add(schema.place()));
        forbidden.forEach(schema -> places.add(schema.place().child("not")));
        return places;
    }

    /** Whether a value of this demand must not appear in an answer. */
    public boolean writeOnly(Schemas steps) {
        return SchemaView.conjunction(steps.views(schemas)).stream().anyMatch(part -> part.isTrue("writeOnly"));
    }
}
