package io.understudy.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.change.ContractChange.ValueChange;
import io.understudy.diff.change.Effect;
import io.understudy.diff.change.ValueVerdict;
import io.understudy.diff.schema.ComparedSide;
import io.understudy.diff.schema.Excess;
import io.understudy.diff.schema.SchemaComparison;
import io.understudy.diff.schema.Wire;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import io.understudy.diff.witness.WitnessSearch;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.validation.schema.Direction;
import io.understudy.validation.schema.SchemaLibrary;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the schemas of values, both ways, and looks for witnesses. Not safe to share between threads. */
final class ValueWalk {
    private final Contract older;
    private final Contract newer;
    private final ChangeList changes;
    private final SchemaLibrary olderLibrary;
    private final SchemaLibrary newerLibrary;
    private final DocumentSet documents;
    private final Map<Kind, Tools> tools = new HashMap<>();

    ValueWalk(Contract older, Contract newer, ChangeList changes) {
        this.older = older;
        this.newer = newer;
        this.changes = changes;
        this.olderLibrary = new SchemaLibrary(older.documents());
        this.newerLibrary = new SchemaLibrary(newer.documents());
        Map<URI, JsonNode> roots = new HashMap<>(older.documents().roots());
        roots.putAll(newer.documents().roots());
        this.documents = new DocumentSet(roots);
    }

    /**
     * How values travel.
     *
     * @param polarity who sends them
     * @param direction which way, as {@code readOnly} and {@code writeOnly} mean it
     * @param wire how they are written
     */
    record Kind(Polarity polarity, Direction direction, Wire wire) {}

    /** What compares values of one kind. */
    private record Tools(
            ComparedSide older,
            ComparedSide newer,
            SchemaComparison losses,
            SchemaComparison gains,
            WitnessSearch lost,
            WitnessSearch gained) {}

    private Tools tools(Kind kind) {
        return tools.computeIfAbsent(kind, missing -> {
            ComparedSide before = ComparedSide.of(older, olderLibrary, kind.direction(), kind.wire());
            ComparedSide after = ComparedSide.of(newer, newerLibrary, kind.direction(), kind.wire());
            return new Tools(
                    before,
                    after,
                    new SchemaComparison(before, after),
                    new SchemaComparison(after, before),
                    new WitnessSearch(before, after, documents, kind.direction()),
                    new WitnessSearch(after, before, documents, kind.direction()));
        });
    }

    /** What the two editions say in one respect of one part of a value. */
    private static final class Difference {
        private @Nullable Excess lost;
        private @Nullable Excess gained;

        Excess either() {
            Excess one = lost == null ? gained : lost;
            if (one == null) {
                throw new IllegalStateException("a difference has at least one side");
            }
            return one;
        }
    }

    /** Whether values can be arrays or objects, which a style spreads out. */
    boolean hasParts(Kind kind, Conjunction before, Conjunction after) {
        Tools tool = tools(kind);
        return Stream.concat(tool.older().reader().read(before).stream(), tool.newer().reader().read(after).stream())
                .filter(alternative -> alternative.types().size() < JsonType.values().length)
                .anyMatch(alternative -> alternative.types().contains(JsonType.ARRAY)
                        || alternative.types().contains(JsonType.OBJECT));
    }

    /** Compares what a value must fit. */
    void compare(Kind kind, Conjunction before, Conjunction after, Spot spot) {
        Tools tool = tools(kind);
        Map<String, Difference> differences = new LinkedHashMap<>();
        for (Excess excess : tool.losses().of(before, after)) {
            differences.computeIfAbsent(key(excess), first -> new Difference()).lost = excess;
        }
        for (Excess excess : tool.gains().of(after, before)) {
            differences.computeIfAbsent(key(excess), first -> new Difference()).gained = excess;
        }
        for (Difference difference : differences.values()) {
            tell(kind, before, after, spot, difference);
        }
        new DeclaredWalk(tool.older().reader(), tool.newer().reader(), changes).compare(before, after, spot);
    }

    private static String key(Excess excess) {
        return excess.path() + " " + excess.aspect() + " " + excess.subject();
    }

    private void tell(Kind kind, Conjunction before, Conjunction after, Spot spot, Difference difference) {
        Tools tool = tools(kind);
        Excess lost = difference.lost;
        Excess gained = difference.gained;
        Optional<JsonNode> loss = lost == null ? Optional.empty() : tool.lost().find(lost, before, after);
        Optional<JsonNode> gain =
                gained == null ? Optional.empty() : tool.gained().find(gained, after, before);
        boolean harmful = kind.polarity().harmed(lost != null, gained != null);
        boolean shown = kind.polarity().harmed(loss.isPresent(), gain.isPresent());
        if (!harmful && loss.isEmpty() && gain.isEmpty()) {
            // Nothing shows that the two differ, and nobody would be harmed.
            return;
        }
        Effect effect = shown ? Effect.BREAKING : harmful ? Effect.CANNOT_TELL : Effect.COMPATIBLE;
        boolean byOlder = shown ? kind.polarity() == Polarity.CALLER : loss.isPresent();
        JsonNode witness = (byOlder ? loss : gain).orElse(null);
        Excess one = difference.either();
        Place here = one.places().here();
        Place there = one.places().there();
        boolean forward = lost != null;
        Spot exact = spot.at(
                spot.where() + (one.path().isEmpty() ? "" : " " + one.path()),
                forward ? here : there,
                forward ? there : here);
        changes.add(
                ValueSentences.rule(one.aspect()),
                effect,
                exact,
                ValueSentences.of(one, lost != null, gained != null),
                new ValueChange(ValueVerdict.of(loss.isPresent(), gain.isPresent()), witness, byOlder));
    }
}
