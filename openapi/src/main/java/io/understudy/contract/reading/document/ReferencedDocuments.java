package io.understudy.contract.reading.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.diagnostic.Findings;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Loads every document that a contract refers to, and finds the references that lead nowhere. */
public final class ReferencedDocuments {
    private final DocumentLoader loader;
    private final Findings findings;
    private final SpecificationVersion version;
    private final Map<URI, SourceDocument> loaded = new LinkedHashMap<>();
    private final Set<URI> refused = new HashSet<>();
    private final Map<Place, Place> targets = new LinkedHashMap<>();
    private final Map<Place, Outcome> outcomes = new HashMap<>();
    private final Set<Place> visited = new HashSet<>();
    private final Deque<Place> unread = new ArrayDeque<>();

    public ReferencedDocuments(DocumentLoader loader, Findings findings, SpecificationVersion version) {
        this.loader = loader;
        this.findings = findings;
        this.version = version;
    }

    /** Loads all that can be reached from the contract's own document; what cannot be is a finding. */
    public Map<URI, SourceDocument> loadFrom(SourceDocument root) {
        accept(loader.rootAddress(), root);
        while (!unread.isEmpty()) {
            Place place = unread.remove();
            JsonNode tree = sourceAt(place.document()).root();
            ReferenceWalk walk = walk(place);
            if (place.pointer().isEmpty()) {
                walk.walk(tree);
            } else {
                walk.walkData(tree, place.pointer());
            }
        }
        DocumentSet documents = documentSet();
        targets.forEach((holder, target) -> requireValue(holder, target, documents));
        return Collections.unmodifiableMap(loaded);
    }

    public DocumentSet documentSet() {
        Map<URI, JsonNode> roots = new LinkedHashMap<>();
        loaded.forEach((address, document) -> roots.put(address, document.root()));
        return new DocumentSet(Collections.unmodifiableMap(roots));
    }

    private void accept(URI address, SourceDocument document) {
        loaded.put(address, document);
        unread.add(new Place(address, ""));
    }

    private ReferenceWalk walk(Place place) {
        return new ReferenceWalk(place.document(), version, this::follow);
    }

    private SourceDocument sourceAt(URI address) {
        SourceDocument document = loaded.get(address);
        if (document == null) {
            throw new IllegalStateException("not loaded: " + address);
        }
        return document;
    }

    private void follow(Place holder, String reference) {
        Place at = holder.child("$ref");
        try {
            Place target = DocumentSet.resolve(holder, reference);
            load(target.document(), at);
            if (loaded.containsKey(target.document())) {
                targets.put(at, target);
                visit(target);
            }
        } catch (IllegalArgumentException malformed) {
            findings.unusable(
                    "dangling-reference", at, "'" + reference + "' is not a reference: " + malformed.getMessage());
        }
    }

    /** What is referred to is no data, even within an extension or an example: its own references count. */
    private void visit(Place target) {
        JsonNode tree = sourceAt(target.document()).root();
        if (visited.add(target) && !walk(target).reaches(tree, target.pointer())) {
            unread.add(target);
        }
    }

    private void load(URI address, Place at) {
        if (loaded.containsKey(address) || refused.contains(address)) {
            return;
        }
        byte[] bytes;
        try {
            bytes = loader.fetch(address);
        } catch (UnusableSourceException problem) {
            refused.add(address);
            findings.unusable(problem.rule(), at, problem.sentence());
            return;
        }
        try {
            accept(address, loader.parse(address, bytes));
        } catch (UnusableSourceException problem) {
            refused.add(address);
            findings.unusable(problem.rule(), spot(loader.name(address), bytes, problem.mark()), problem.sentence());
        }
    }

    /** The spot of a problem in a file that could not be parsed. */
    public static SourceLocation spot(String name, byte[] bytes, Mark mark) {
        return new SourceLocation(name, mark.line(), mark.column(), "", SourceDocument.line(bytes, mark.line()));
    }

    private void requireValue(Place at, Place target, DocumentSet documents) {
        String reference = documents.at(at).asText();
        switch (outcome(target, documents)) {
            case VALUE -> {
                // As it should be.
            }
            case NOTHING ->
                findings.unusable(
                        "dangling-reference",
                        at,
                        "'" + reference + "' refers to nothing; define it, or correct the $ref");
            case CIRCLE ->
                findings.unusable(
                        "circular-reference",
                        at,
                        "'" + reference + "' only leads back to itself; give one of them a value");
        }
    }

    /** What references from a place on lead to. All places on the way lead to the same, so that each is passed once. */
    private Outcome outcome(Place start, DocumentSet documents) {
        Set<Place> passed = new HashSet<>();
        Outcome outcome = Outcome.CIRCLE;
        for (Place place = start; passed.add(place); ) {
            Outcome known = outcomes.get(place);
            JsonNode value = documents.at(place);
            Place next = value.path("$ref").isTextual() ? targets.get(place.child("$ref")) : null;
            if (known != null || next == null) {
                outcome = known != null ? known : value.isMissingNode() ? Outcome.NOTHING : Outcome.VALUE;
                break;
            }
            place = next;
        }
        for (Place place : passed) {
            outcomes.put(place, outcome);
        }
        return outcome;
    }

    private enum Outcome {
        VALUE,
        NOTHING,
        CIRCLE
    }
}
