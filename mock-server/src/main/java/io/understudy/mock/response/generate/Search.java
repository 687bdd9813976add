package io.understudy.mock.response.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.contract.Place;
import io.understudy.mock.response.generate.Outcome.Cause;
import io.understudy.mock.response.generate.Outcome.Failed;
import io.understudy.mock.response.generate.Outcome.Made;
import io.understudy.mock.response.generate.shape.Choices;
import io.understudy.mock.response.generate.shape.Contradiction;
import io.understudy.mock.response.generate.shape.Demand;
import io.understudy.mock.response.generate.shape.Expander;
import io.understudy.mock.response.generate.shape.Expansion;
import io.understudy.mock.response.generate.shape.NumberRule;
import io.understudy.mock.response.generate.shape.Schemas;
import io.understudy.mock.response.generate.shape.TextRule;
import io.understudy.validation.schema.SchemaViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a value, part by part: spreads out what it must fit, makes candidates, and takes the first that does. That
 * nothing needs to contain another value that must fit the same is what makes an end: where any value fits, one without
 * such a repetition does. One search makes one body; it is not safe to share between threads.
 */
final class Search {
    private static final int MAX_WAYS = 64;
    private static final int VARIANTS = 12;

    private final Schemas schemas;
    private final Judge judge;
    private final Style style;
    private final Pass pass;
    private final Map<Set<Place>, Failed> hopeless = new HashMap<>();
    private int steps;
    private boolean refused;

    Search(Schemas schemas, Judge judge, Style style, Pass pass) {
        this.schemas = schemas;
        this.judge = judge;
        this.style = style;
        this.pass = pass;
    }

    Schemas schemas() {
        return schemas;
    }

    Judge judge() {
        return judge;
    }

    Style style() {
        return style;
    }

    Pass pass() {
        return pass;
    }

    /** How many tries were made so far. */
    int steps() {
        return steps;
    }

    boolean spent() {
        return steps >= pass.steps();
    }

    /** Whether to stop: the steps are spent, or the body was refused in a pass that makes but one. */
    boolean over() {
        return spent() || refused;
    }

    /** A value for a spot that fits the demand. */
    Outcome find(Demand demand, Spot spot) {
        Set<Place> key = demand.key();
        Failed known = hopeless.get(key);
        if (known != null) {
            return known;
        }
        if (Enclosing.count(spot.enclosing(), key) >= style.nesting(spot.depth())) {
            String reason = "each value would have to contain another one, without end";
            return new Failed(new Contradiction(demand.origin(), reason), Cause.RECURSION);
        }
        Outcome outcome = inSomeWay(demand, spot);
        if (outcome instanceof Failed failed
                && failed.cause() == Cause.CONTRADICTION
                && spot.taken().isEmpty()) {
            hopeless.put(key, failed);
        }
        return outcome;
    }

    private Outcome inSomeWay(Demand demand, Spot spot) {
        Choices choices = style.choices(spot.seed());
        Failures failures = new Failures();
        for (int way = 0; way < MAX_WAYS; way++) {
            Expansion expansion = Expander.expand(demand, schemas, choices);
            Outcome outcome = inOneWay(expansion, demand, spot, choices);
            if (outcome instanceof Made) {
                return outcome;
            }
            failures.add((Failed) outcome);
            if (over() || !choices.next()) {
                break;
            }
        }
        return failures.sum(Outcome.contradiction(demand.origin(), "no value was found that fits"));
    }

    private Outcome inOneWay(Expansion expansion, Demand demand, Spot spot, Choices choices) {
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
            return Outcome.contradiction(expansion.holding("type"), "its types exclude each other");
        }
        int type = expansion.typed() ? choices.amongLastSeldom(types.size()) : choices.inOrder(types.size());
        return ofType(types.get(type), expansion, demand, spot);
    }

    private Outcome amongPermitted(List<JsonNode> permitted, Expansion expansion, Demand demand, Spot spot) {
        List<JsonNode> ordered = new ArrayList<>(permitted);
        List<JsonNode> preferred = new ArrayList<>(style.samples(expansion, true));
        if (spot.suggested() != null) {
            preferred.add(0, spot.suggested());
        }
        preferred.retainAll(permitted);
        ordered.removeAll(preferred);
        int first = ordered.isEmpty() ? 0 : style.first(ordered.size(), spot.seed());
        Collections.rotate(ordered, -first);
        ordered.addAll(0, preferred);
        Failures failures = new Failures();
        for (int index = 0; index < ordered.size() && !over(); index++) {
            JsonNode value = ordered.get((index + spot.turn()) % ordered.size());
            steps++;
            if (hasType(value, expansion.types()) && accepted(value, false, demand, spot, failures)) {
                return new Made(value);
            }
        }
        return Outcome.contradiction(
                expansion.holding("enum"),
                permitted.isEmpty()
                        ? "its enum and const have no value in common"
                        : "none of its permitted values fits");
    }

    private Outcome ofType(String type, Expansion expansion, Demand demand, Spot spot) {
        boolean scalar = !type.equals("object") && !type.equals("array");
        List<JsonNode> samples = samples(type, expansion, demand, spot, scalar);
        boolean pattern = type.equals("string") && !expansion.values("pattern").isEmpty();
        Failures failures = new Failures();
        for (int variant = 0; variant < VARIANTS && !over(); variant++) {
            int turn = scalar ? spot.turn() + variant : variant;
            Outcome outcome = turn < samples.size()
                    ? counted(new Made(samples.get(turn)))
                    : counted(made(type, expansion, demand, spot, turn - samples.size()));
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
        return failures.sum(Outcome.contradiction(demand.origin(), "no value was found that fits"));
    }

    private Outcome counted(Outcome outcome) {
        steps++;
        return outcome;
    }

    private List<JsonNode> samples(String type, Expansion expansion, Demand demand, Spot spot, boolean scalar) {
        List<JsonNode> samples = new ArrayList<>();
        if (scalar && spot.suggested() != null) {
            samples.add(spot.suggested());
        }
        if (scalar || spot.turn() == 0) {
            samples.addAll(style.samples(expansion, scalar));
        }
        samples.removeIf(sample -> !hasType(sample, List.of(type)));
        return scalar
                ? samples
                : samples.stream()
                        .map(sample -> new Visible(schemas).of(sample, demand))
                        .toList();
    }

    private Outcome made(String type, Expansion expansion, Demand demand, Spot spot, int turn) {
        Enclosing around = Enclosing.within(spot.enclosing(), demand.key());
        return switch (type) {
            case "object" -> new ObjectSearch(this, expansion, spot, around, turn).find();
            case "array" -> new ArraySearch(this, expansion, spot, around, turn).find();
            case "string" -> text(expansion, spot, turn);
            case "number", "integer" -> number(expansion, spot, turn, type.equals("integer"));
            case "boolean" -> new Made(BooleanNode.valueOf(style.truth(spot, turn)));
            case "null" -> new Made(NullNode.getInstance());
            default -> Outcome.contradiction(expansion.holding("type"), "it asks for the unknown type '" + type + "'");
        };
    }

    private Outcome number(Expansion expansion, Spot spot, int turn, boolean whole) {
        NumberRule rule = NumberRule.of(expansion, whole);
        Optional<String> contradiction = rule.contradiction();
        if (contradiction.isPresent()) {
            return Outcome.contradiction(expansion.origin(), contradiction.get());
        }
        return new Made(Numbers.node(style.number(rule, expansion, spot, turn)));
    }

    private Outcome text(Expansion expansion, Spot spot, int turn) {
        TextRule rule = TextRule.of(expansion);
        Optional<String> contradiction = rule.contradiction();
        if (contradiction.isPresent()) {
            return Outcome.contradiction(expansion.origin(), contradiction.get());
        }
        return style.text(rule, expansion, spot, turn, judge::matches)
                .<Outcome>map(text -> new Made(TextNode.valueOf(text)))
                .orElseGet(() -> Outcome.contradiction(
                        expansion.holding("pattern"),
                        "no text of a permitted length was found that matches the pattern '"
                                + rule.patterns().get(0) + "'"));
    }

    private static boolean hasType(JsonNode value, List<String> types) {
        String type = switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            default -> "null";
        };
        return types.contains(type) || (type.equals("number") && types.contains("integer"));
    }

    private boolean accepted(JsonNode value, boolean check, Demand demand, Spot spot, Failures failures) {
        if (spot.taken().stream().anyMatch(taken -> Numbers.equal(taken, value))) {
            failures.addRefusal(Outcome.contradiction(demand.origin(), "it has too few different values"));
            return false;
        }
        boolean body = spot.enclosing() == null;
        if (!check && !body && !pass.thorough()) {
            return true;
        }
        Optional<SchemaViolation> objection = judge.objection(demand, value);
        refused = objection.isPresent() && body && !pass.thorough();
        objection.ifPresent(violation -> failures.addRefusal(Outcome.contradiction(
                demand.origin(),
                "no value was found that fits; the first one tried was refused because "
                        + (violation.pointer().isEmpty() ? "it" : violation.pointer())
                        + " " + violation.message())));
        return objection.isEmpty();
    }
}
