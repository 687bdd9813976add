package io.understudy.diff.schema;

import static io.understudy.diff.schema.SchemaComparison.excess;

import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.diff.schema.Excess.Step;
import io.understudy.diff.schema.SchemaComparison.Compared;
import io.understudy.diff.set.Alternative;
import io.understudy.diff.set.Conjunction;
import io.understudy.diff.set.JsonType;
import io.understudy.diff.set.ObjectSet;
import io.understudy.diff.set.Patterns;
import io.understudy.diff.set.TextSet;
import io.understudy.document.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what two alternatives say of objects.
 *
 * <p>An object that says nothing of undeclared members takes any. To declare one more member there would then shrink the
 * set, and to declare one less would let it grow, though nobody sends a member by accident under the very name. So a
 * member that only one of two open objects declares makes no difference, unless it is required or forbidden.
 *
 * @param schemas compares what members must fit
 * @param compared the schemas that are compared
 */
record ObjectComparison(SchemaComparison schemas, Compared compared) {

    List<Excess> of(Alternative mine, Alternative their) {
        List<Excess> result = new ArrayList<>();
        required(mine, their, result);
        sizes(mine, their, result);
        declared(mine, their, result);
        for (String pattern : union(mine.objects().patterns(), their.objects().patterns())) {
            boolean known = mine.objects().patterns().contains(pattern);
            Conjunction a = mine.objects().matching(pattern);
            if ((known || !a.isAnything()) && !a.isNothing()) {
                result.addAll(schemas.under(
                        new Step(Step.Kind.MATCHING, mine, pattern, 0),
                        a,
                        their.objects().matching(pattern)));
            }
        }
        additional(mine, their, result);
        names(mine, their, result);
        return result;
    }

    private void required(Alternative mine, Alternative their, List<Excess> result) {
        Set<String> own = schemas.here().reader().required(mine.objects());
        for (String name : schemas.there().reader().required(their.objects())) {
            if (!own.contains(name)) {
                result.add(
                        excess(Aspect.REQUIRED, name, "optional", "required", compared, new Lead.Without(mine, name)));
            }
        }
    }

    private void sizes(Alternative mine, Alternative their, List<Excess> result) {
        ObjectSet own = mine.objects();
        ObjectSet other = their.objects();
        int least = Math.max(own.least(), schemas.here().reader().required(own).size());
        if (least < other.least()) {
            result.add(excess(
                    Aspect.SIZE,
                    "minProperties",
                    Integer.toString(own.least()),
                    Integer.toString(other.least()),
                    compared,
                    new Lead.OfSize(mine, JsonType.OBJECT, least)));
        }
        boolean closed = own.additional().isNothing() && own.patterns().isEmpty();
        int most = closed ? Math.min(own.most(), own.declared().size()) : own.most();
        if (most > other.most()) {
            result.add(excess(
                    Aspect.SIZE,
                    "maxProperties",
                    ScalarComparison.limit(own.most()),
                    ScalarComparison.limit(other.most()),
                    compared,
                    new Lead.OfSize(mine, JsonType.OBJECT, other.most() == TextSet.ENDLESS ? 0 : other.most() + 1)));
        }
    }

    private void declared(Alternative mine, Alternative their, List<Excess> result) {
        ObjectSet own = mine.objects();
        ObjectSet other = their.objects();
        for (String name : union(own.declared(), other.declared())) {
            Conjunction a = own.child(name, Patterns::matches);
            Conjunction b = other.child(name, Patterns::matches);
            boolean unheard = a.isAnything()
                    && own.declared().stream().noneMatch(name::equals)
                    && own.patterns().stream().noneMatch(pattern -> Patterns.matches(pattern, name));
            if (a.isNothing() || schemas.here().reader().hidden(a) || (unheard && !b.isNothing())) {
                continue;
            }
            if (b.isNothing()) {
                result.add(excess(
                        Aspect.PROPERTY,
                        name,
                        unheard ? "not declared, but taken" : "declared",
                        "refused",
                        compared,
                        new Lead.With(mine, name)));
            } else if (!unheard) {
                result.addAll(schemas.under(new Step(Step.Kind.MEMBER, mine, name, 0), a, b));
            }
        }
    }

    private void additional(Alternative mine, Alternative their, List<Excess> result) {
        Conjunction a = mine.objects().additional();
        Conjunction b = their.objects().additional();
        if (a.isNothing() || b.isAnything()) {
            return;
        }
        if (b.isNothing()) {
            result.add(excess(
                    Aspect.ADDITIONAL,
                    "additionalProperties",
                    a.isAnything() ? "taken" : a.schemas().get(0).json().toString(),
                    "refused",
                    compared,
                    new Lead.WithUndeclared(
                            mine,
                            union(mine.objects().declared(), their.objects().declared()))));
        } else {
            result.addAll(schemas.under(new Step(Step.Kind.OTHER, mine, "", 0), a, b));
        }
    }

    private void names(Alternative mine, Alternative their, List<Excess> result) {
        List<Schema> wanted = their.objects().names();
        if (wanted.isEmpty()) {
            return;
        }
        Conjunction b = new Conjunction(wanted);
        boolean closed = mine.objects().additional().isNothing()
                && mine.objects().patterns().isEmpty();
        if (closed) {
            for (String name : mine.objects().declared()) {
                if (!schemas.there().judge().accepts(b, TextNode.valueOf(name))) {
                    result.add(
                            excess(Aspect.PROPERTY, name, "declared", "refused", compared, new Lead.With(mine, name)));
                }
            }
        } else {
            schemas
                    .under(
                            new Step(Step.Kind.NAME, mine, "", 0),
                            new Conjunction(mine.objects().names()),
                            b)
                    .stream()
                    .filter(found -> found.aspect() != Aspect.TYPE && found.aspect() != Aspect.NULL)
                    .forEach(result::add);
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
