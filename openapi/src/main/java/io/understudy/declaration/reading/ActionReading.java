package io.understudy.declaration.reading;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.declaration.TokenRule;
import io.understudy.declaration.action.Action;
import io.understudy.declaration.action.Input;
import io.understudy.declaration.action.Intake;
import io.understudy.declaration.action.Lookup;
import io.understudy.declaration.collection.CollectionField;
import io.understudy.declaration.collection.CollectionRule;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the action of one operation.
 *
 * @param operation the operation
 * @param collections all collections by name
 * @param tokens the tokens that operations give out, if any
 */
record ActionReading(Operation operation, Map<String, CollectionRule> collections, Optional<TokenRule> tokens) {
    private static final List<String> ACTIONS = List.of(
            "list", "read", "readMany", "create", "update", "replace", "delete", "upload", "setContent", "issueToken");
    private static final int DEFAULT_TOKEN_LENGTH = 40;

    Optional<Action> action(DeclaredValue declaration) {
        List<String> declared = ACTIONS.stream().filter(declaration::has).toList();
        if (declared.size() > 1) {
            declaration.error(
                    "an operation has one action, not " + String.join(" and ", declared) + "; keep one of them");
        }
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        DeclaredValue spot = declaration.child(declared.get(0));
        if (spot.has("collection")) {
            CollectionReading.checkName(spot.child("collection"), collections.keySet());
        }
        return Optional.of(action(declared.get(0), spot));
    }

    private Action action(String name, DeclaredValue spot) {
        String collection = spot.text("collection").orElse("");
        AnswerReading answers = new AnswerReading(operation);
        return switch (name) {
            case "list" -> new ListReading(this, answers).list(spot);
            case "read" -> new Action.Read(collection, lookup(spot), answers.answer(spot));
            case "readMany" -> new Action.ReadMany(collection, lookup(spot), answers.answer(spot));
            case "create" -> new Action.Create(collection, intake(spot, true), answers.answer(spot));
            case "update", "replace" ->
                new Action.Update(
                        collection, lookup(spot), name.equals("replace"), intake(spot, true), answers.answer(spot));
            case "delete" -> new Action.Delete(collection, lookup(spot), answers.answer(spot));
            case "upload" ->
                new Action.Upload(collection, contentField(spot), intake(spot, false), answers.answer(spot));
            case "setContent" ->
                new Action.SetContent(
                        collection, lookup(spot), contentField(spot), intake(spot, false), answers.answer(spot));
            default -> issueToken(spot, answers);
        };
    }

    private Action issueToken(DeclaredValue spot, AnswerReading answers) {
        if (tokens.isEmpty()) {
            spot.error("the document declares no tokens; add x-mock.tokens with the security scheme that takes them");
        }
        return new Action.IssueToken(
                spot.pointer("token").orElse(JsonPointer.empty()),
                spot.pointer("lifetime"),
                spot.json().path("length").asInt(DEFAULT_TOKEN_LENGTH),
                answers.answer(spot));
    }

    private static Intake intake(DeclaredValue spot, boolean body) {
        return new Intake(
                body ? spot.pointer("from").or(() -> Optional.of(JsonPointer.empty())) : Optional.empty(),
                spot.has("writable") ? Optional.of(spot.texts("writable")) : Optional.empty(),
                spot.members("take", Scripts::expression));
    }

    /** The field for the bytes: the one that is named, or else the only one that there is. */
    private String contentField(DeclaredValue spot) {
        Optional<CollectionRule> collection =
                spot.text("collection").flatMap(name -> Optional.ofNullable(collections.get(name)));
        List<String> fields = collection.map(CollectionRule::fields).orElse(Map.of()).entrySet().stream()
                .filter(field -> field.getValue().content())
                .map(Map.Entry::getKey)
                .toList();
        String named = spot.text("field").orElse("");
        boolean known = named.isEmpty()
                ? fields.size() == 1
                : collection
                        .map(rule -> rule.field(named))
                        .filter(CollectionField::content)
                        .isPresent();
        if (collection.isPresent() && !known) {
            spot.error(
                    named.isEmpty()
                            ? "the collection must have exactly one field with 'content: true'"
                            : "the field '" + named + "' needs 'content: true' in the collection");
        }
        return named.isEmpty() ? fields.stream().findFirst().orElse("") : named;
    }

    private Lookup lookup(DeclaredValue spot) {
        Map<Input, List<String>> by = new LinkedHashMap<>();
        spot.members("by").forEach((parameter, fields) -> {
            List<String> names =
                    fields.json().isArray() ? List.copyOf(spot.child("by").texts(parameter)) : List.of(fields.text());
            input(fields, parameter).ifPresent(input -> by.put(input, names));
        });
        return new Lookup(Collections.unmodifiableMap(by));
    }

    /** The parameter of the operation with this name; a path's comes first where several places have the name. */
    Optional<Input> input(DeclaredValue spot, String name) {
        Optional<Input> input = operation.parameters().stream()
                .filter(parameter -> parameter.location() == ParameterLocation.HEADER
                        ? parameter.name().equalsIgnoreCase(name)
                        : parameter.name().equals(name))
                .min(Comparator.comparing(Parameter::location))
                .map(ActionReading::input);
        if (input.isEmpty()) {
            List<String> names =
                    operation.parameters().stream().map(Parameter::name).toList();
            spot.error("the operation has no parameter '" + name + "'" + SpellingSuggestion.suggestion(name, names));
        }
        return input;
    }

    private static Input input(Parameter parameter) {
        boolean header = parameter.location() == ParameterLocation.HEADER;
        return new Input(header ? parameter.name().toLowerCase(Locale.ROOT) : parameter.name(), parameter.location());
    }
}
