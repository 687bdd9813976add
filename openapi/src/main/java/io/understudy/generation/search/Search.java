package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.document.Place;
import io.understudy.generation.search.SearchResult.Cause;
import io.understudy.generation.search.SearchResult.Failed;
import io.understudy.generation.search.SearchResult.Made;
import io.understudy.generation.shape.ChoiceSequence;
import io.understudy.generation.shape.ConstraintExpander;
import io.understudy.generation.shape.Contradiction;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.SchemaConstraint;
import io.understudy.generation.shape.Schemas;
import io.understudy.validation.schema.SchemaViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a value, part by part: spreads out what it must fit, makes candidates, and takes the first that does. That
 * nothing needs to contain another value that must fit the same is what makes an end: where any value fits, one without
 * such a repetition does. One search makes one body; it is not safe to share between threads. Its methods are the steps of
 * one recursion, which is why they stand together.
 */
public final class Search {
    private static final String ENDLESS = "depth";
    private static final int MAX_WAYS = 64;
    private static final int VARIANTS = 12;
    private static final int MORE_VARIANTS = 4;

    private final Schemas schemas;
    private final FitCheck judge;
    private final ValueStyle style;
    private final SearchPass pass;
    private final Map<Set<Place>, Failed> hopeless = new HashMap<>();
    private int steps;
    private boolean refused;

    /**
     * A search with nothing found yet.
     *
     * @param schemas where references lead
     * @param judge who decides whether a value fits
     * @param style which values come first
     * @param pass how thorough it is and how long it may take
     */
    public Search(Schemas schemas, FitCheck judge, ValueStyle style, SearchPass pass) {
        this.schemas = schemas;
        this.judge = judge;
        this.style = style;
        this.pass = pass;
    }

    Schemas schemas() {
        return schemas;
    }

    FitCheck judge() {
        return judge;
    }

    ValueStyle style() {
        return style;
    }

    SearchPass pass() {
        return pass;
    }

    /** How many tries were made so far. */
    public int steps() {
        return steps;
    }

    /** Whether it took as many tries as it may. */
    public boolean spent() {
        return steps >= pass.steps();
    }

    /** Whether to stop: the steps are spent, or another try would be refused as well. */
    boolean over() {
        return spent() || refused;
    }

    /** A value for a spot that fits the demand. */
    public SearchResult find(SchemaConstraint demand, ValueContext spot) {
        if (over()) {
            return new Failed(
                    new Contradiction(demand.origin(), "none was found in " + pass.steps() + " steps"), Cause.STEPS);
        }
        Set<Place> key = demand.key();
        Failed known = hopeless.get(key);
        if (known != null) {
            return known;
        }
        if (EnclosingSchemas.count(spot.enclosing(), key) >= style.nesting(spot.depth())) {
            String reason = "each value would have to contain another one, without end";
            return new Failed(new Contradiction(demand.origin(), reason), Cause.RECURSION);
        }
        SearchResult outcome = inSomeWay(demand, spot);
        if (outcome instanceof Failed failed
                && failed.cause() == Cause.CONTRADICTION
                && spot.taken().isEmpty()) {
            hopeless.put(key, failed);
        }
        return outcome;
    }

    private SearchResult inSomeWay(SchemaConstraint demand, ValueContext spot) {
        ChoiceSequence choices = style.choices(spot.seed());
        FailureSummary failures = new FailureSummary();
        for (int way = 0; way < MAX_WAYS; way++) {
            ExpandedConstraint expansion = ConstraintExpander.expand(demand, schemas, choices);
            SearchResult outcome = inOneWay(expansion, demand, spot, choices);
            if (outcome instanceof Made) {
                return outcome;
            }
            failures.add((Failed) outcome);
            if (over() || !choices.next()) {
                break;
            }
        }
        return failures.sum(SearchResult.contradiction(demand.origin(), "no value was found that fits"));
    }

    private SearchResult inOneWay(
            ExpandedConstraint expansion, SchemaConstraint demand, ValueContext spot, ChoiceSequence choices) {
        Contradiction contradiction = expansion.contradiction();
        if (contradiction != null) {
            steps++;
            return new Failed(contradiction, Cause.CONTRADICTION);
        }
        Optional<List<JsonNode>> permitted = expansion.permitted();
        if (permitted.isPresent()) {
            return amongPermitted(permitted.get(), expansion, demand, spot);
        }
        List<String> types = expansion.types();
        if (types.isEmpty()) {
            steps++;
            return SearchResult.contradiction(expansion.holding("type"), "its types exclude each other");
        }
        if (types.contains("null") && new DocumentedValues(style, schemas).isNullFirst(expansion, spot)) {
            steps++;
            if (accepted(NullNode.getInstance(), false, demand, spot, new FailureSummary())) {
                return new Made(NullNode.getInstance());
            }
        }
        int type = expansion.typed() ? choices.amongLastSeldom(types.size()) : choices.inOrder(types.size());
        return ofType(types.get(type), expansion, demand, spot);
    }

    private SearchResult amongPermitted(
            List<JsonNode> permitted, ExpandedConstraint expansion, SchemaConstraint demand, ValueContext spot) {
        FailureSummary failures = new FailureSummary();
        for (JsonNode value : new DocumentedValues(style, schemas).permitted(permitted, expansion, spot)) {
            if (over()) {
                break;
            }
            steps++;
            if (DocumentedValues.hasType(value, expansion.types()) && accepted(value, false, demand, spot, failures)) {
                return new Made(value);
            }
        }
        if (!spot.taken().isEmpty()) {
            return failures.sum(SearchResult.contradiction(demand.origin(), "no value was found that fits"));
        }
        return SearchResult.contradiction(
                expansion.holding("enum"),
                permitted.isEmpty()
                        ? "its enum and const have no value in common"
                        : "none of its permitted values fits");
    }

    private SearchResult ofType(String type, ExpandedConstraint expansion, SchemaConstraint demand, ValueContext spot) {
        boolean scalar = !type.equals("object") && !type.equals("array");
        List<JsonNode> samples = new DocumentedValues(style, schemas).samples(type, expansion, demand, spot);
        boolean pattern = type.equals("string") && !expansion.values("pattern").isEmpty();
        FailureSummary failures = new FailureSummary();
        // The more values are taken, the more it takes to come upon another.
        int variants = VARIANTS + MORE_VARIANTS * spot.taken().size();
        for (int variant = 0; variant < variants && !over(); variant++) {
            int turn = scalar ? spot.turn() + variant : variant;
            steps++;
            SearchResult outcome = turn < samples.size()
                    ? new Made(samples.get(turn))
                    : made(type, expansion, demand, spot, turn - samples.size());
            if (outcome instanceof Made made && accepted(made.value(), pattern, demand, spot, failures)) {
                return made;
            }
            if (outcome instanceof Failed failed) {
                failures.add(failed);
                if (failed.cause() == Cause.RECURSION || variant > 1) {
                    break;
                }
            }
        }
        return failures.sum(SearchResult.contradiction(demand.origin(), "no value was found that fits"));
    }

    private SearchResult made(
            String type, ExpandedConstraint expansion, SchemaConstraint demand, ValueContext spot, int turn) {
        EnclosingSchemas around = EnclosingSchemas.within(spot.enclosing(), demand.key());
        return switch (type) {
            case "object" -> new ObjectSearch(this, expansion, spot, around, turn).find();
            case "array" -> new ArraySearch(this, expansion, spot, around, turn).find();
            case "string" -> new ScalarSearch(this, expansion, spot, turn).text();
            case "number", "integer" -> new ScalarSearch(this, expansion, spot, turn).number(type.equals("integer"));
            case "boolean" -> new Made(BooleanNode.valueOf(style.truth(spot, turn)));
            case "null" -> new Made(NullNode.getInstance());
            default ->
                SearchResult.contradiction(expansion.holding("type"), "it asks for the unknown type '" + type + "'");
        };
    }

    private boolean accepted(
            JsonNode value, boolean check, SchemaConstraint demand, ValueContext spot, FailureSummary failures) {
        if (spot.isTaken(value)) {
            failures.addRefusal(SearchResult.contradiction(
                    demand.origin(), "too few different values were found for the array that it is the item of"));
            return false;
        }
        boolean body = spot.enclosing() == null;
        if (!check && !body && !pass.thorough()) {
            return true;
        }
        Optional<SchemaViolation> objection = judge.objection(demand, value);
        // A schema that contains itself in place can be followed for no value at all.
        refused = objection.isPresent()
                && ((body && !pass.thorough()) || ENDLESS.equals(objection.get().keyword()));
        objection.ifPresent(violation -> failures.addRefusal(SearchResult.contradiction(
                demand.origin(),
                "no value was found that fits; the first one tried was refused because "
                        + (violation.pointer().isEmpty() ? "it" : violation.pointer())
                        + " " + violation.message())));
        return objection.isEmpty();
    }
}
