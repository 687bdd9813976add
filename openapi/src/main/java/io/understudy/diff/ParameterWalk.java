package io.understudy.diff;

import io.understudy.contract.Operation;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.ContentWalk.Message;
import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.schema.Wire;
import io.understudy.diff.set.Conjunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the parameters of two operations. Those of the path are told apart by their place in it, whatever they are
 * called.
 *
 * @param values compares their schemas
 * @param contents compares parameters that are described by a media type
 * @param changes takes note of what is found
 */
record ParameterWalk(ValueWalk values, ContentWalk contents, ChangeList changes) {
    /** Header parameters that are none (OpenAPI 3.1, section 4.8.12.2). */
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    void compare(Operation before, Operation after, Spot spot, Polarity sender) {
        Map<String, Parameter> was = byKey(before);
        Map<String, Parameter> is = byKey(after);
        was.forEach((key, parameter) -> {
            Parameter successor = is.get(key);
            if (successor == null) {
                removed(parameter, was, is, spot, sender);
            } else {
                Spot exact = spot.at(name(successor), parameter.place(), successor.place());
                changed(parameter, successor, exact, sender);
            }
        });
        is.forEach((key, parameter) -> {
            if (!was.containsKey(key) && elsewhere(parameter, was, is).isEmpty()) {
                boolean harmful = sender == Polarity.CALLER && parameter.required();
                changes.add(
                        ChangeRule.PARAMETER_ADDED,
                        harmful,
                        spot.at(name(parameter), null, parameter.place()),
                        parameter.required() ? "the parameter was added, and is required" : "the parameter was added");
            }
        });
    }

    private static Map<String, Parameter> byKey(Operation operation) {
        List<String> names = PathTemplate.names(operation.path());
        Map<String, Parameter> byKey = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            String name = parameter.name();
            String key = switch (parameter.location()) {
                case PATH -> Integer.toString(names.indexOf(name));
                case HEADER -> name.toLowerCase(Locale.ROOT);
                case QUERY, COOKIE -> name;
            };
            boolean ignored = parameter.location() == ParameterLocation.HEADER && IGNORED.contains(key);
            if (!ignored && !(parameter.location() == ParameterLocation.PATH && key.equals("-1"))) {
                byKey.put(parameter.location() + " " + key, parameter);
            }
        }
        return byKey;
    }

    private static String name(Parameter parameter) {
        return parameter.location().name().toLowerCase(Locale.ROOT) + " parameter " + parameter.name();
    }

    /** The parameter of the same name in another location, where only one of two operations has each. */
    private static Optional<Parameter> elsewhere(
            Parameter parameter, Map<String, Parameter> from, Map<String, Parameter> without) {
        return from.entrySet().stream()
                .filter(entry -> !without.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(other -> other.name().equalsIgnoreCase(parameter.name()))
                .findFirst();
    }

    private void removed(
            Parameter parameter, Map<String, Parameter> was, Map<String, Parameter> is, Spot spot, Polarity sender) {
        Optional<Parameter> moved = elsewhere(parameter, is, was);
        boolean harmful = sender == Polarity.CALLER || parameter.required();
        if (moved.isPresent()) {
            changes.add(
                    ChangeRule.PARAMETER_MOVED,
                    true,
                    spot.at(name(parameter), parameter.place(), moved.get().place()),
                    "the parameter is a " + name(moved.get()) + " now");
        } else {
            changes.add(
                    ChangeRule.PARAMETER_REMOVED,
                    harmful,
                    spot.at(name(parameter), parameter.place(), null),
                    "the parameter was removed");
        }
    }

    private void changed(Parameter before, Parameter after, Spot spot, Polarity sender) {
        if (before.required() != after.required()) {
            changes.add(
                    ChangeRule.PARAMETER_REQUIRED,
                    sender.harmed(after.required(), before.required()),
                    spot,
                    after.required() ? "the parameter is required now" : "the parameter is no longer required");
        }
        if (before.deprecated() != after.deprecated()) {
            changes.add(
                    ChangeRule.PARAMETER_DEPRECATED,
                    false,
                    spot,
                    after.deprecated() ? "the parameter is deprecated now" : "the parameter is no longer deprecated");
        }
        if (before.allowEmptyValue() != after.allowEmptyValue()) {
            changes.add(
                    ChangeRule.PARAMETER_EMPTY,
                    sender.harmed(before.allowEmptyValue(), after.allowEmptyValue()),
                    spot,
                    after.allowEmptyValue()
                            ? "the parameter may be empty now"
                            : "the parameter may no longer be empty");
        }
        written(before, after, spot, sender);
    }

    private void written(Parameter before, Parameter after, Spot spot, Polarity sender) {
        Message message = Message.request(sender);
        MediaContent was = before.content().orElse(null);
        MediaContent is = after.content().orElse(null);
        if (was != null && is != null) {
            contents.compare(List.of(was), List.of(is), spot, message);
            return;
        }
        if (was != null || is != null) {
            changes.add(
                    ChangeRule.PARAMETER_STYLE,
                    true,
                    spot,
                    "the parameter was written as " + way(before) + " and is written as " + way(after));
            return;
        }
        Conjunction olderSchema = Conjunction.of(before.schema());
        Conjunction newerSchema = Conjunction.of(after.schema());
        boolean spread = values.hasParts(message.kind(Wire.TEXT), olderSchema, newerSchema);
        if (spread && !way(before).equals(way(after))) {
            changes.add(
                    ChangeRule.PARAMETER_STYLE,
                    true,
                    spot,
                    "the parameter was written as " + way(before) + " and is written as " + way(after));
        } else if (before.style() != after.style()) {
            changes.add(
                    ChangeRule.PARAMETER_STYLE,
                    true,
                    spot,
                    "the parameter was written as " + way(before) + " and is written as " + way(after));
        }
        values.compare(message.kind(Wire.TEXT), olderSchema, newerSchema, spot);
    }

    /** How a parameter is written, in words. */
    private static String way(Parameter parameter) {
        return parameter
                .content()
                .map(MediaContent::mediaType)
                .orElseGet(() -> "style " + parameter.style().name().toLowerCase(Locale.ROOT)
                        + (parameter.explode() ? ", exploded" : ""));
    }
}
