package io.understudy.declaration.guess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.document.Place;
import io.understudy.overlay.Overlay;
import io.understudy.overlay.OverlayAction;
import io.understudy.overlay.OverlayTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract would declare.
 *
 * @param contract the contract
 * @param document what the document would declare; empty when there is nothing to remember
 * @param operations what operations would declare, by their places
 */
public record Guess(Contract contract, ObjectNode document, Map<Place, DeclaredOperation> operations) {
    private static final String EXTENSION = "x-mock";

    /** What can be guessed of a contract. */
    public static Guess of(Contract contract) {
        EntrySchemas schemas = new EntrySchemas(contract.documents());
        ObjectNode collections = JsonNodeFactory.instance.objectNode();
        Map<Place, DeclaredOperation> operations = new LinkedHashMap<>();
        for (Resource resource : Resource.all(contract, schemas)) {
            ResourceDraft draft = new ResourceDraft(resource, schemas);
            if (draft.isWorthwhile()) {
                collections.set(resource.name(), draft.collection());
                draft.operations().forEach(declared -> operations.putIfAbsent(declared.place(), declared));
            }
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (!collections.isEmpty()) {
            document.set("collections", collections);
        }
        return new Guess(contract, document, operations);
    }

    /** Whether there is nothing to remember. */
    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** What would stand at a place of the contract if it declared this; missing when nothing would. */
    public JsonNode at(Place place) {
        if (place.equals(contract.place().child(EXTENSION))) {
            return isEmpty() ? MissingNode.getInstance() : document;
        }
        DeclaredOperation declared =
                place.equals(place.parent().child(EXTENSION)) ? operations.get(place.parent()) : null;
        return declared == null ? MissingNode.getInstance() : declared.json();
    }

    /** The operations that no overlay of the document reaches, as another file declares them. */
    public List<Operation> outOfReach() {
        return operations.values().stream()
                .map(DeclaredOperation::operation)
                .filter(operation -> !isReachable(operation))
                .toList();
    }

    private boolean isReachable(Operation operation) {
        return operation.place().document().equals(contract.place().document());
    }

    /** An overlay that makes the document declare this. */
    public Overlay overlay() {
        List<OverlayAction> actions = new ArrayList<>();
        actions.add(new OverlayAction.Update("$", "What is remembered.", extension(document)));
        operations.forEach((place, declared) -> {
            if (isReachable(declared.operation())) {
                actions.add(new OverlayAction.Update(OverlayTarget.of(place), "", extension(declared.json())));
            }
        });
        return new Overlay(
                "What the mock of " + contract.title() + " remembers", "1.0.0", Optional.empty(), Map.of(), actions);
    }

    private static ObjectNode extension(ObjectNode declared) {
        return JsonNodeFactory.instance.objectNode().set(EXTENSION, declared);
    }
}
