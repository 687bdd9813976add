package io.understudy.generation.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.generation.search.SearchResult.Made;
import io.understudy.generation.shape.ArrayRule;
import io.understudy.generation.shape.ConstraintExpander;
import io.understudy.generation.shape.ExpandedConstraint;
import io.understudy.generation.shape.NumberRule;
import io.understudy.generation.shape.ObjectRule;
import io.understudy.generation.shape.SchemaConstraint;
import io.understudy.generation.shape.Schemas;
import io.understudy.generation.shape.TextRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a value for a schema that no value was found for: each part fits where a fitting value is found for it, and is
 * of the right shape elsewhere. What the value breaks is for a judge to say. One object makes one body; it is not safe to
 * share between threads.
 */
public final class Nearest {
    private static final int MOST_ITEMS = 20;

    private final Schemas schemas;
    private final FitCheck judge;
    private final ValueStyle style;
    private final Search search;

    /**
     * Nothing made yet.
     *
     * @param schemas where references lead
     * @param judge who decides whether a part fits
     * @param style which values come first
     */
    public Nearest(Schemas schemas, FitCheck judge, ValueStyle style) {
        this.schemas = schemas;
        this.judge = judge;
        this.style = style;
        this.search = new Search(schemas, judge, style, SearchPass.thorough(SearchPass.DEPTHS.get(1)));
    }

    /** The value for a spot. */
    public JsonNode value(SchemaConstraint demand, ValueContext spot) {
        ExpandedConstraint expansion = ConstraintExpander.expand(demand, schemas, style.choices(spot.seed()));
        List<JsonNode> permitted = expansion.permitted().orElse(List.of());
        if (!permitted.isEmpty()) {
            return permitted.get(style.first(permitted.size(), spot.seed()));
        }
        String type = type(expansion);
        List<JsonNode> samples = new DocumentedValues(style, schemas).samples(type, expansion, demand, spot);
        if (!samples.isEmpty()) {
            return samples.get(0);
        }
        return switch (type) {
            case "object" -> object(expansion, demand, spot);
            case "array" -> array(expansion, demand, spot);
            case "number" -> number(expansion, spot, false);
            case "integer" -> number(expansion, spot, true);
            case "boolean" -> BooleanNode.valueOf(style.truth(spot, 0));
            case "null" -> NullNode.getInstance();
            default -> text(expansion, spot);
        };
    }

    /** The likeliest type; where types exclude each other, the first that is declared. */
    private static String type(ExpandedConstraint expansion) {
        return expansion.types().stream().findFirst().orElseGet(() -> expansion.firstDeclaredType());
    }

    private ObjectNode object(ExpandedConstraint expansion, SchemaConstraint demand, ValueContext spot) {
        ObjectRule rule = new ObjectRule(expansion, schemas, judge::matches);
        EnclosingSchemas around = EnclosingSchemas.within(spot.enclosing(), demand.key());
        Set<String> required = rule.required();
        Set<String> names = new LinkedHashSet<>(rule.declared());
        names.addAll(required);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            SchemaConstraint wanted = rule.property(name);
            if (wanted.writeOnly(schemas)) {
                continue;
            }
            String named = expansion.names().get(name);
            ValueContext member = spot.property(name, 0, around, named == null ? null : TextNode.valueOf(named));
            if (search.find(wanted, member) instanceof Made made) {
                object.set(name, made.value());
            } else if (required.contains(name) && EnclosingSchemas.count(around, wanted.key()) == 0) {
                object.set(name, value(wanted, member));
            }
        }
        return object;
    }

    private ArrayNode array(ExpandedConstraint expansion, SchemaConstraint demand, ValueContext spot) {
        ArrayRule rule = new ArrayRule(expansion, schemas);
        EnclosingSchemas around = EnclosingSchemas.within(spot.enclosing(), demand.key());
        int wanted = Math.min(Math.max(rule.least(), 1), Math.min(expansion.atMost("maxItems"), MOST_ITEMS));
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int index = 0; index < wanted; index++) {
            SchemaConstraint item = rule.item(index, List.of());
            ValueContext place = spot.item(index, 0, around, List.of(), false);
            if (search.find(item, place) instanceof Made made) {
                array.add(made.value());
            } else if (EnclosingSchemas.count(around, item.key()) == 0) {
                array.add(value(item, place));
            }
        }
        return array;
    }

    private JsonNode number(ExpandedConstraint expansion, ValueContext spot, boolean whole) {
        NumberRule rule = NumberRule.of(expansion, whole);
        NumberRule possible = rule.contradiction().isPresent()
                ? new NumberRule(rule.least(), rule.least(), new NumberRule.Open(false, false), null)
                : rule;
        return style.number(possible, expansion, spot, 0);
    }

    private JsonNode text(ExpandedConstraint expansion, ValueContext spot) {
        TextRule rule = TextRule.of(expansion);
        TextRule possible = rule.contradiction().isPresent()
                ? new TextRule(0, Math.max(0, rule.most()), List.of(), rule.format())
                : new TextRule(rule.least(), rule.most(), List.of(), rule.format());
        return TextNode.valueOf(
                style.text(possible, expansion, spot, 0, judge::matches).orElse(""));
    }
}
