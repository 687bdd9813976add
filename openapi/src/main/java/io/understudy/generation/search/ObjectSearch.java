package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.generation.data.RandomSeed;
import io.understudy.generation.search.SearchResult.Failed;
import io.understudy.generation.search.SearchResult.Made;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.ObjectRule;
import io.understudy.generation.shape.SchemaConstraint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one object: every required property, those optional ones that this variant includes and that a value is found
 * for, and as many further entries as are needed. What may be left out depends on what must be there, so that all of it
 * is decided here. Not safe to share between threads.
 */
final class ObjectSearch {
    private static final int MAX_FRUITLESS_ENTRIES = 20;

    private final Search search;
    private final ExpandedConstraint expansion;
    private final ValueContext spot;
    private final int variant;
    private final ObjectRule rule;
    private final Set<String> required;
    private final Set<String> absent;
    private final SchemaConstraint names;
    private final EnclosingSchemas around;
    private final ObjectNode object = JsonNodeFactory.instance.objectNode();
    private final int least;
    private final int most;

    /**
     * @param variant 0 includes what the style does, 1 leaves out what alternatives that were not chosen ask for, 2
     *     leaves out all that may be missing, and the others differ in what they leave out
     */
    ObjectSearch(Search search, ExpandedConstraint expansion, ValueContext spot, EnclosingSchemas around, int variant) {
        this.search = search;
        this.expansion = expansion;
        this.spot = spot;
        this.around = around;
        this.variant = variant;
        this.rule = new ObjectRule(expansion, search.schemas(), search.judge()::matches);
        this.required = withThoseBeside(rule.required());
        this.absent = rule.absent();
        this.names = rule.names();
        this.least = expansion.atLeast("minProperties");
        this.most = expansion.atMost("maxProperties");
    }

    SearchResult find() {
        Optional<Failed> contradiction = contradiction();
        if (contradiction.isPresent()) {
            return contradiction.get();
        }
        Set<String> planned = planned();
        for (String name : planned) {
            if (required.contains(name) || object.size() + missing() < most) {
                SearchResult outcome = value(name);
                if (outcome instanceof Made made) {
                    object.set(name, made.value());
                } else if (required.contains(name)) {
                    return because(name, (Failed) outcome);
                }
            }
        }
        removeIncomplete();
        addEntries();
        return object.size() >= least
                ? new Made(object)
                : SearchResult.contradiction(
                        expansion.holding("minProperties"),
                        "it needs at least " + least + " properties, and only " + object.size() + " could be made");
    }

    private Optional<Failed> contradiction() {
        if (least > most || required.size() > most) {
            return Optional.of(SearchResult.contradiction(
                    expansion.holding("maxProperties"),
                    "it asks for at least " + Math.max(least, required.size()) + " and at most " + most
                            + " properties"));
        }
        return required.stream()
                .filter(name -> absent.contains(name) || !isName(name))
                .findFirst()
                .map(name -> SearchResult.contradiction(
                        expansion.holding("required"), "it requires '" + name + "', which it does not permit"));
    }

    /** A property that may not be there for any value is told as what it is, not by the place of a {@code false}. */
    private SearchResult because(String name, Failed failed) {
        boolean refused = failed.why().schema().json().isBoolean();
        return refused
                ? SearchResult.contradiction(
                        expansion.holding("required"), "it requires '" + name + "', which it does not permit")
                : failed;
    }

    private SearchResult value(String name) {
        String named = expansion.names().get(name);
        JsonNode suggestion = named == null ? null : TextNode.valueOf(named);
        return search.find(rule.property(name), spot.property(name, childTurn(), around, suggestion));
    }

    private int childTurn() {
        return spot.turn() + Math.max(0, variant - 2);
    }

    private boolean isName(String name) {
        return names.schemas().isEmpty()
                || search.judge().objection(names, TextNode.valueOf(name)).isEmpty();
    }

    private int missing() {
        return (int) required.stream().filter(name -> !object.has(name)).count();
    }

    /** The properties to try, in the order in which they are declared. */
    private Set<String> planned() {
        Set<String> planned = new LinkedHashSet<>(rule.declared());
        Set<String> left = new LinkedHashSet<>();
        for (String name : rule.declared()) {
            if (!required.contains(name) && !(mayInclude(name) && includes(name))) {
                planned.remove(name);
                left.add(name);
            }
        }
        planned.addAll(required);
        left.stream()
                .filter(this::mayInclude)
                .limit(Math.max(0, least - planned.size()))
                .forEach(planned::add);
        List.copyOf(planned).forEach(name -> planned.addAll(withThoseBeside(Set.of(name))));
        return planned;
    }

    private boolean mayInclude(String name) {
        return !absent.contains(name) && isName(name) && !rule.property(name).writeOnly(search.schemas());
    }

    private boolean includes(String name) {
        if (spot.depth() >= search.pass().depth()) {
            return false;
        }
        RandomSeed seed = spot.seed().derive(name);
        return switch (variant) {
            case 0 -> search.style().includes(seed);
            case 1 -> search.style().includes(seed) && !rule.ofRivals().contains(name);
            case 2 -> false;
            default -> seed.derive(variant).below(2) == 0;
        };
    }

    private Set<String> withThoseBeside(Set<String> some) {
        Set<String> all = new LinkedHashSet<>(some);
        Deque<String> open = new ArrayDeque<>(some);
        while (!open.isEmpty()) {
            rule.requiredBeside(open.pop()).stream().filter(all::add).forEach(open::push);
        }
        return all;
    }

    /** A property that others must stand beside goes when one of them could not be made. */
    private void removeIncomplete() {
        Set<String> gone = new HashSet<>();
        do {
            gone.clear();
            object.fieldNames().forEachRemaining(name -> {
                if (!rule.requiredBeside(name).stream().allMatch(object::has)) {
                    gone.add(name);
                }
            });
            object.remove(gone);
        } while (!gone.isEmpty());
    }

    private void addEntries() {
        boolean open =
                rule.isMap() && variant != 2 && spot.depth() < search.pass().depth();
        int wanted = Math.min(most, Math.max(least, open ? search.style().entries(spot.seed()) : 0));
        EntryNames entryNames = new EntryNames(search, rule, spot, around);
        for (int number = 0, fruitless = 0;
                object.size() < wanted && fruitless < MAX_FRUITLESS_ENTRIES && !search.over();
                number++) {
            Optional<String> name =
                    entryNames.name(number).filter(one -> !object.has(one) && !absent.contains(one) && isName(one));
            SearchResult outcome = name.map(this::value)
                    .orElseGet(
                            () -> SearchResult.contradiction(expansion.origin(), "there is no name for another entry"));
            if (outcome instanceof Made made) {
                object.set(name.orElse(""), made.value());
            } else {
                fruitless++;
            }
        }
    }
}
