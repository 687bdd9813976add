package io.understudy.diff.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import io.understudy.diff.set.NumberSet;
import io.understudy.diff.set.TextSet;
import java.util.Set;

/** Where to look for a value that one schema takes and another refuses. */
public sealed interface Lead {

    /** This very value. */
    record Exactly(JsonNode value) implements Lead {}

    /** Any value of these types. */
    record OfTypes(Alternative from, Set<JsonType> types) implements Lead {}

    /** A number outside of a set. */
    record NumberOutside(Alternative from, NumberSet set) implements Lead {}

    /** A text outside of a set. */
    record TextOutside(Alternative from, TextSet set) implements Lead {}

    /** An array or an object of so many items or members. */
    record OfSize(Alternative from, JsonType type, int size) implements Lead {}

    /** An array with two equal items. */
    record Twins(Alternative from) implements Lead {}

    /** An object without a member. */
    record Without(Alternative from, String name) implements Lead {}

    /** An object with a member of this name. */
    record With(Alternative from, String name) implements Lead {}

    /** An object with a member that no schema declares. */
    record WithUndeclared(Alternative from, Set<String> declaredElsewhere) implements Lead {}

    /** A value that also fits a schema of the other contract. */
    record Fitting(Alternative from, Conjunction other) implements Lead {}
}
