package io.understudy.diff.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.diff.schema.Excess.Places;
import io.understudy.diff.schema.Excess.Step;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.Alternative.Exclusion;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what schemas of one contract take and those of another refuse. Pairs of schemas that are met again within
 * themselves are taken to differ in nothing: if they do, that is found where they were met first. Not safe to share
 * between threads.
 */
public final class SchemaComparison {
    /** More than this is not told of one pair of schemas. */
    private static final int MOST = 100;

    private final ComparedSide here;
    private final ComparedSide there;
    private final Disjointness disjointness;
    private @Nullable SchemaComparison reverse;
    private final Map<Pair, List<Excess>> found = new HashMap<>();
    private final Set<Pair> open = new HashSet<>();

    /**
     * A comparison.
     *
     * @param here the side that may take more
     * @param there the other
     */
    public SchemaComparison(ComparedSide here, ComparedSide there) {
        this.here = here;
        this.there = there;
        this.disjointness = new Disjointness(here, there);
    }

    private record Pair(Set<Place> here, Set<Place> there) {}

    /** The places of two schemas that are compared, to be told with what is found. */
    record Compared(Conjunction a, Conjunction b, Places places) {}

    /** What the first takes and the second refuses; empty when the second takes all that the first does. */
    public List<Excess> of(Conjunction a, Conjunction b) {
        if (open.isEmpty()) {
            // What was found under an assumption holds no longer once the assumption is gone.
            found.clear();
        }
        return excess(a, b);
    }

    ComparedSide here() {
        return here;
    }

    ComparedSide there() {
        return there;
    }

    /** What is found one step into the value. */
    List<Excess> under(Step step, Conjunction a, Conjunction b) {
        return excess(a, b).stream().map(found -> found.under(step)).toList();
    }

    private List<Excess> excess(Conjunction a, Conjunction b) {
        if (b.isAnything()) {
            return List.of();
        }
        Pair pair = new Pair(key(here.reader().followed(a)), key(there.reader().followed(b)));
        List<Excess> before = found.get(pair);
        if (before != null || !open.add(pair)) {
            return before == null ? List.of() : before;
        }
        List<Excess> result = new ArrayList<>();
        List<Alternative> theirs = there.reader().read(b);
        Set<JsonType> strange = EnumSet.noneOf(JsonType.class);
        Map<String, Excess> distinct = new LinkedHashMap<>();
        for (Alternative mine : here.reader().read(a)) {
            for (Excess one : excess(mine, theirs, a, b, strange)) {
                distinct.putIfAbsent(one.aspect() + " " + one.subject() + " " + one.path() + " " + one.here(), one);
            }
        }
        result.addAll(distinct.values());
        open.remove(pair);
        List<Excess> kept = result.stream().limit(MOST).toList();
        found.put(pair, kept);
        return kept;
    }

    private static Set<Place> key(Conjunction conjunction) {
        return conjunction.schemas().stream().map(Schema::place).collect(Collectors.toSet());
    }

    private List<Excess> excess(
            Alternative mine, List<Alternative> theirs, Conjunction a, Conjunction b, Set<JsonType> told) {
        Compared compared = new Compared(a, b, places(mine, theirs, a, b));
        if (mine.values() != null) {
            return listed(mine.values(), compared, Aspect.ENUM);
        }
        List<Excess> result = new ArrayList<>();
        Set<JsonType> strange = EnumSet.noneOf(JsonType.class);
        for (JsonType type : mine.types()) {
            List<Alternative> same =
                    theirs.stream().filter(one -> one.types().contains(type)).toList();
            if (type == JsonType.NULL) {
                if (here.wire() == Wire.TEXT) {
                    continue;
                }
                result.addAll(listed(List.of(NullNode.getInstance()), compared, Aspect.NULL));
            } else if (same.isEmpty()) {
                strange.add(type);
            } else if (type == JsonType.BOOLEAN) {
                result.addAll(listed(List.of(BooleanNode.TRUE, BooleanNode.FALSE), compared, Aspect.ENUM));
            } else {
                result.addAll(nearest(mine, same, type, compared));
            }
        }
        strange.removeAll(told);
        if (here.wire() == Wire.TEXT && theirs.stream().anyMatch(SchemaComparison::isAnyText)) {
            // Written out, numbers and truth values are texts like any other.
            strange.removeAll(EnumSet.of(JsonType.NUMBER, JsonType.BOOLEAN));
        }
        if (!strange.isEmpty()) {
            told.addAll(strange);
            result.add(new Excess(
                    Aspect.TYPE,
                    "type",
                    names(here.reader().read(a)),
                    names(theirs),
                    List.of(),
                    compared.places(),
                    new Lead.OfTypes(mine, strange)));
        }
        return result;
    }

    private static boolean isAnyText(Alternative their) {
        return their.types().contains(JsonType.STRING)
                && their.values() == null
                && their.exclusions().isEmpty()
                && their.texts().isAll();
    }

    private static String names(List<Alternative> alternatives) {
        Set<String> names = alternatives.stream()
                .flatMap(one -> List.of(one.typeNames().split(" or ")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (names.contains("number")) {
            names.remove("integer");
        }
        return names.size() >= JsonType.values().length ? "any" : String.join(" or ", names);
    }

    private List<Excess> listed(List<JsonNode> values, Compared compared, Aspect aspect) {
        List<Excess> result = new ArrayList<>();
        for (JsonNode value : values) {
            if (here.judge().accepts(compared.a(), value) && !there.judge().accepts(compared.b(), value)) {
                result.add(new Excess(
                        aspect,
                        aspect == Aspect.NULL ? "null" : "value " + value,
                        "taken",
                        "refused",
                        List.of(),
                        compared.places(),
                        new Lead.Exactly(value)));
            }
        }
        return result;
    }

    /** What the alternative that comes nearest leaves over; nothing when one of them takes all. */
    private List<Excess> nearest(Alternative mine, List<Alternative> theirs, JsonType type, Compared compared) {
        List<Excess> best = List.of();
        int distance = Integer.MAX_VALUE;
        for (Alternative their : theirs) {
            List<Excess> found = left(mine, their, type, compared);
            if (found.isEmpty()) {
                return List.of();
            }
            int far = distance(mine, their, type, found);
            if (far < distance) {
                best = found;
                distance = far;
            }
        }
        return best;
    }

    private static int distance(Alternative mine, Alternative their, JsonType type, List<Excess> found) {
        Set<String> names = mine.origins().stream()
                .map(schema -> schema.place().name())
                .collect(Collectors.toCollection(HashSet::new));
        boolean namesake = their.origins().stream()
                .map(schema -> schema.place())
                .filter(place -> place.parent().name().equals("schemas")
                        || place.parent().name().equals("definitions"))
                .anyMatch(place -> names.contains(place.name()));
        int apart = 0;
        if (type == JsonType.OBJECT) {
            Set<String> declared = new HashSet<>(mine.objects().declared());
            Set<String> theirs = their.objects().declared();
            apart = declared.size() + theirs.size();
            declared.retainAll(theirs);
            apart -= 2 * declared.size();
        }
        return (namesake ? 0 : 1_000) + 10 * found.size() + apart;
    }

    private List<Excess> left(Alternative mine, Alternative their, JsonType type, Compared compared) {
        if (their.values() != null) {
            return List.of(excess(
                    Aspect.ENUM,
                    "enum",
                    "any " + type.label(),
                    their.values().toString(),
                    compared,
                    new Lead.OfTypes(mine, EnumSet.of(type))));
        }
        List<Excess> result = new ArrayList<>();
        switch (type) {
            case NUMBER -> result.addAll(ScalarComparison.numbers(mine, their, compared));
            case STRING -> result.addAll(ScalarComparison.texts(mine, their, compared));
            case ARRAY -> result.addAll(new ArrayComparison(this, compared).of(mine, their));
            case OBJECT -> result.addAll(new ObjectComparison(this, compared).of(mine, their));
            case NULL, BOOLEAN -> {
                // Two or three values: each was tried.
            }
        }
        for (Exclusion exclusion : their.exclusions()) {
            excluded(mine, exclusion, type, compared).ifPresent(result::add);
        }
        return result;
    }

    /** Whether what their alternative must not be is nothing that mine could be. */
    private Optional<Excess> excluded(Alternative mine, Exclusion exclusion, JsonType type, Compared compared) {
        Conjunction forbidden = Conjunction.of(exclusion.schema());
        boolean also = mine.exclusions().stream()
                .anyMatch(own -> reverse()
                        .excess(forbidden, Conjunction.of(own.schema()))
                        .isEmpty());
        if (also || disjointness.test(mine, type, forbidden)) {
            return Optional.empty();
        }
        return Optional.of(excess(
                exclusion.sibling() ? Aspect.ONE_OF : Aspect.NOT,
                exclusion.sibling() ? "oneOf" : "not",
                "not excluded",
                exclusion.sibling() ? "a value of two alternatives" : "excluded",
                compared,
                new Lead.Fitting(mine, forbidden)));
    }

    private SchemaComparison reverse() {
        SchemaComparison other = reverse;
        if (other == null) {
            other = new SchemaComparison(there, here);
            reverse = other;
        }
        return other;
    }

    static Excess excess(Aspect aspect, String subject, String mine, String their, Compared compared, Lead lead) {
        return new Excess(aspect, subject, mine, their, List.of(), compared.places(), lead);
    }

    private static Places places(Alternative mine, List<Alternative> theirs, Conjunction a, Conjunction b) {
        Place their = place(theirs, b).orElseThrow();
        return new Places(place(List.of(mine), a).orElse(their), their);
    }

    /** The schema that says most: the last one that a reference leads to. */
    private static Optional<Place> place(List<Alternative> alternatives, Conjunction asked) {
        return Stream.concat(alternatives.stream().flatMap(one -> one.origins().stream()), asked.schemas().stream())
                .filter(schema -> !schema.json().has("$ref"))
                .map(Schema::place)
                .findFirst()
                .or(() -> asked.schemas().stream().map(Schema::place).findFirst());
    }
}
