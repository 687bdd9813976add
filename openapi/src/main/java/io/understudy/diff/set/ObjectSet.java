package io.understudy.diff.set;

import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which objects are taken.
 *
 * @param least how many members there must be
 * @param most how many there may be
 * @param required the members that must be there, whichever way the object travels
 * @param facets what each schema says of the members
 * @param names what the names of members must fit
 */
public record ObjectSet(int least, int most, Set<String> required, List<Facet> facets, List<Schema> names) {
    static final ObjectSet ALL = new ObjectSet(0, TextSet.ENDLESS, Set.of(), List.of(), List.of());

    /**
     * What one schema says of the members.
     *
     * @param properties by name
     * @param patterns by a pattern of names
     * @param additional of all others, if it says anything
     */
    public record Facet(
            Map<String, Schema> properties,
            Map<String, Schema> patterns,
            @Nullable Schema additional) {}

    public static ObjectSet sizes(int least, int most) {
        return new ObjectSet(least, most, Set.of(), List.of(), List.of());
    }

    public static ObjectSet requiring(Set<String> names) {
        return new ObjectSet(0, TextSet.ENDLESS, names, List.of(), List.of());
    }

    public static ObjectSet facet(Facet facet) {
        return new ObjectSet(0, TextSet.ENDLESS, Set.of(), List.of(facet), List.of());
    }

    public static ObjectSet naming(Schema names) {
        return new ObjectSet(0, TextSet.ENDLESS, Set.of(), List.of(), List.of(names));
    }

    ObjectSet meet(ObjectSet other) {
        Set<String> all = new LinkedHashSet<>(required);
        all.addAll(other.required);
        return new ObjectSet(
                Math.max(least, other.least),
                Math.min(most, other.most),
                all,
                ArraySet.join(facets, other.facets),
                ArraySet.join(names, other.names));
    }

    public boolean isEmpty() {
        return least > most
                || required.stream()
                        .anyMatch(name -> child(name, (pattern, text) -> false).isNothing());
    }

    /** The declared names, in the order in which the schemas declare them. */
    public Set<String> declared() {
        Set<String> declared = new LinkedHashSet<>();
        facets.forEach(facet -> declared.addAll(facet.properties().keySet()));
        return declared;
    }

    /** The patterns of names for which something is declared. */
    public Set<String> patterns() {
        Set<String> patterns = new LinkedHashSet<>();
        facets.forEach(facet -> patterns.addAll(facet.patterns().keySet()));
        return patterns;
    }

    /**
     * What the value of a member must fit.
     *
     * @param matches whether a pattern, given first, matches a name
     */
    public Conjunction child(String name, BiPredicate<String, String> matches) {
        List<Schema> schemas = new ArrayList<>();
        for (Facet facet : facets) {
            int before = schemas.size();
            Schema own = facet.properties().get(name);
            if (own != null) {
                schemas.add(own);
            }
            facet.patterns().forEach((pattern, schema) -> {
                if (matches.test(pattern, name)) {
                    schemas.add(schema);
                }
            });
            boolean said = own != null || schemas.size() > before;
            if (!said && facet.additional() != null) {
                schemas.add(facet.additional());
            }
        }
        return new Conjunction(schemas);
    }

    /** What the values of members must fit whose names match a pattern, and no other. */
    public Conjunction matching(String pattern) {
        List<Schema> schemas = new ArrayList<>();
        for (Facet facet : facets) {
            Schema own = facet.patterns().get(pattern);
            if (own != null) {
                schemas.add(own);
            } else if (facet.additional() != null) {
                schemas.add(facet.additional());
            }
        }
        return new Conjunction(schemas);
    }

    /** What the values of all other members must fit. */
    public Conjunction additional() {
        List<Schema> schemas = new ArrayList<>();
        facets.forEach(facet -> {
            if (facet.additional() != null) {
                schemas.add(facet.additional());
            }
        });
        return new Conjunction(schemas);
    }

    /** Whether a schema declares a member by name or by pattern. */
    public boolean declares(String name, BiPredicate<String, String> matches) {
        return declared().contains(name) || patterns().stream().anyMatch(pattern -> matches.test(pattern, name));
    }
}
