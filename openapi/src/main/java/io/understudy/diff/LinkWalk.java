package io.understudy.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Response;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.change.ChangeRule;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the links of two answers (OpenAPI 3.1, section 4.8.20): where they lead, and what they hand over.
 *
 * @param older the contract of the first answer
 * @param newer the contract of the second one
 * @param changes takes note of what is found
 */
record LinkWalk(Contract older, Contract newer, ChangeList changes) {
    private static final int MAX_REFERENCES = 16;

    /** Something in a document. */
    private record Placed(Place place, JsonNode json) {}

    void compare(Response before, Response after, Spot spot) {
        Map<String, Placed> was = links(older, before);
        Map<String, Placed> is = links(newer, after);
        was.forEach((name, link) -> {
            Placed successor = is.get(name);
            Spot exact = spot.at(
                    spot.where() + ", link " + name, link.place(), successor == null ? null : successor.place());
            if (successor == null) {
                changes.add(ChangeRule.LINK_REMOVED, true, exact, "the link was removed");
            } else if (!target(older, link.json()).equals(target(newer, successor.json()))) {
                changes.add(ChangeRule.LINK_CHANGED, true, exact, "the link leads to another operation");
            } else if (!link.json().path("parameters").equals(successor.json().path("parameters"))
                    || !link.json().path("requestBody").equals(successor.json().path("requestBody"))) {
                changes.add(ChangeRule.LINK_CHANGED, true, exact, "the link hands over other values");
            }
        });
        is.forEach((name, link) -> {
            if (!was.containsKey(name)) {
                Spot exact = spot.at(spot.where() + ", link " + name, null, link.place());
                changes.add(ChangeRule.LINK_ADDED, false, exact, "the link was added");
            }
        });
    }

    private static Map<String, Placed> links(Contract contract, Response response) {
        Placed answer = followed(contract, response.place());
        Map<String, Placed> links = new LinkedHashMap<>();
        answer.json().path("links").properties().forEach(entry -> {
            Place place = answer.place().child("links").child(entry.getKey());
            links.put(entry.getKey(), followed(contract, place));
        });
        return links;
    }

    private static Placed followed(Contract contract, Place start) {
        Place place = start;
        JsonNode json = contract.documents().at(place);
        for (int hops = 0; hops < MAX_REFERENCES && json.path("$ref").isTextual(); hops++) {
            try {
                place = DocumentSet.resolve(place, json.path("$ref").textValue());
            } catch (IllegalArgumentException malformed) {
                break;
            }
            json = contract.documents().at(place);
        }
        return new Placed(place, json);
    }

    /** What a link leads to, so that renaming the operation makes no difference. */
    private static String target(Contract contract, JsonNode link) {
        Optional<Operation> byId = contract.operation(link.path("operationId").asText());
        if (byId.isPresent()) {
            return PathTemplate.key(byId.get());
        }
        String reference = link.path("operationRef").asText();
        return contract.operations().stream()
                .filter(operation -> !reference.isEmpty()
                        && reference.endsWith("#" + operation.place().pointer()))
                .findFirst()
                .map(PathTemplate::key)
                .orElseGet(() -> reference + link.path("operationId").asText());
    }
}
