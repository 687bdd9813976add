package io.understudy.contract.reading.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.contract.diagnostic.Findings;
import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import io.understudy.document.SchemaResources;
import io.understudy.document.SpecificationVersion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Loads every document that a contract refers to. A reference that leads nowhere is a finding, and costs what it stands
 * for; the rest of the contract is read.
 */
public final class ReferencedDocuments {
    /** References that identifiers of schemas may explain: those to anchors, and absolute ones. */
    private static final Pattern NAMED = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]+:.*)|(?:[^#]*#[^/].*)");

    private final DocumentLoader loader;
    private final Findings findings;
    private final SpecificationVersion version;
    private final Map<URI, SourceDocument> loaded = new LinkedHashMap<>();
    private final Map<URI, JsonNode> samples = new LinkedHashMap<>();
    private final Set<URI> refused = new HashSet<>();
    private final Map<Place, Place> targets = new LinkedHashMap<>();
    private final Map<Place, Outcome> outcomes = new HashMap<>();
    private final Set<Place> visited = new HashSet<>();
    private final Deque<Place> unread = new ArrayDeque<>();
    private final Map<Place, String> named = new LinkedHashMap<>();
    private final LostReferences lost = new LostReferences();
    private boolean identified;
    private final Set<Place> circles = new HashSet<>();

    public ReferencedDocuments(DocumentLoader loader, Findings findings, SpecificationVersion version) {
        this.loader = loader;
        this.findings = findings;
        this.version = version;
    }

    /** Loads all that can be reached from the contract's own document; what cannot be is a finding. */
    public Map<URI, SourceDocument> loadFrom(SourceDocument root) {
        accept(loader.rootAddress(), root);
        do {
            followAll();
            followNamed();
        } while (!unread.isEmpty());
        Map<URI, JsonNode> written = written();
        targets.forEach((holder, target) -> requireValue(holder, target, written));
        return Collections.unmodifiableMap(loaded);
    }

    /** All documents, and the files that examples name. */
    public DocumentSet documentSet() {
        Map<URI, JsonNode> written = written();
        return new DocumentSet(Collections.unmodifiableMap(lost.mended(written)), Collections.unmodifiableMap(written));
    }

    /** The places of the objects whose {@code $ref} leads nowhere. */
    public Set<Place> lost() {
        return lost.holders();
    }

    private Map<URI, JsonNode> written() {
        Map<URI, JsonNode> roots = new LinkedHashMap<>();
        loaded.forEach((address, document) -> roots.put(address, document.root()));
        samples.forEach(roots::putIfAbsent);
        return roots;
    }

    private void followAll() {
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
    }

    /** References whose meaning only the identifiers of schemas tell are looked up when all documents are there. */
    private void followNamed() {
        Map<Place, String> waiting = new LinkedHashMap<>(named);
        named.clear();
        if (waiting.isEmpty()) {
            return;
        }
        Map<URI, JsonNode> written = written();
        SchemaResources resources = new SchemaResources(written);
        waiting.forEach((holder, reference) -> {
            Optional<Place> target = resources.resolve(holder, reference);
            if (target.isEmpty()) {
                followByAddress(holder, reference);
            } else if (written.containsKey(target.get().document())) {
                lost.rename(holder, target.get());
                targets.put(holder.child("$ref"), target.get());
                visit(target.get());
            }
            // Anything else is a metaschema of JSON Schema, which need not be loaded.
        });
    }

    private void accept(URI address, SourceDocument document) {
        loaded.put(address, document);
        unread.add(new Place(address, ""));
        Mark misencoded = document.misencoded();
        if (misencoded.line() > 0) {
            findings.error(
                    "encoding",
                    new SourceLocation(
                            document.name(),
                            misencoded.line(),
                            misencoded.column(),
                            "",
                            document.line(misencoded.line())),
                    "this character is not UTF-8, so the file is read as Latin-1; save it as UTF-8");
        }
        identified |= version.hasJsonSchema() && document.root().findValue("$id") != null;
    }

    private ReferenceWalk walk(Place place) {
        return new ReferenceWalk(place.document(), version, this::follow, this::loadSample);
    }

    private SourceDocument sourceAt(URI address) {
        SourceDocument document = loaded.get(address);
        if (document == null) {
            throw new IllegalStateException("not loaded: " + address);
        }
        return document;
    }

    private void follow(Place holder, String reference) {
        if (version.hasJsonSchema() && (identified || NAMED.matcher(reference).matches())) {
            named.put(holder, reference);
        } else {
            followByAddress(holder, reference);
        }
    }

    private void followByAddress(Place holder, String reference) {
        Place at = holder.child("$ref");
        try {
            Place target = DocumentSet.resolve(holder, reference);
            load(target.document(), at);
            if (loaded.containsKey(target.document())) {
                target = rooted(holder, target);
                targets.put(at, target);
                warnOfBraces(at, reference);
                visit(target);
            } else {
                lost.lose(holder);
            }
        } catch (IllegalArgumentException malformed) {
            lost.lose(holder);
            findings.error(
                    "dangling-reference", at, "'" + reference + "' is not a reference: " + malformed.getMessage());
        }
    }

    /** The pointer {@code /} names a member whose name is empty; who writes it means the whole document. */
    private Place rooted(Place holder, Place target) {
        if (!target.pointer().equals("/") || sourceAt(target.document()).root().has("")) {
            return target;
        }
        Place whole = new Place(target.document(), "");
        lost.rename(holder, whole);
        findings.warning(
                "imprecise-reference",
                holder.child("$ref"),
                "'#/' names a member with an empty name, and is read as the whole document; leave out the '/'");
        return whole;
    }

    private void warnOfBraces(Place at, String reference) {
        if (reference.indexOf('{') >= 0 && reference.indexOf('{') < (reference + "#").indexOf('#')) {
            findings.warning(
                    "imprecise-reference",
                    at,
                    "a reference is an address, in which '{' and '}' are written %7B and %7D");
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
            findings.error(problem.rule(), at, problem.sentence());
            return;
        }
        try {
            accept(address, loader.parse(address, bytes));
        } catch (UnusableSourceException problem) {
            refused.add(address);
            findings.error(problem.rule(), spot(loader.name(address), bytes, problem.mark()), problem.sentence());
        }
    }

    /** A file that an example names by {@code externalValue}: JSON or YAML if it can be read so, and text otherwise. */
    private void loadSample(Place example, String address) {
        Place at = example.child("externalValue");
        try {
            URI file = DocumentSet.resolve(example, address).document();
            if (!samples.containsKey(file)) {
                samples.put(file, loader.sample(file));
            }
        } catch (UnusableSourceException problem) {
            findings.error(problem.rule(), at, problem.sentence());
        } catch (IllegalArgumentException malformed) {
            findings.error("dangling-reference", at, "'" + address + "' is no address: " + malformed.getMessage());
        }
    }

    /** The spot of a problem in a file that could not be parsed. */
    public static SourceLocation spot(String name, byte[] bytes, Mark mark) {
        return new SourceLocation(name, mark.line(), mark.column(), "", SourceDocument.line(bytes, mark.line()));
    }

    /** One cause is told once: at the reference that leads nowhere by itself, or at the first of a circle. */
    private void requireValue(Place at, Place target, Map<URI, JsonNode> documents) {
        Outcome outcome = outcome(target, documents);
        if (outcome == Outcome.VALUE) {
            return;
        }
        lost.lose(at.parent());
        String reference = at(documents, at).asText();
        if (outcome == Outcome.NOTHING && at(documents, target).isMissingNode()) {
            findings.error(
                    "dangling-reference", at, "'" + reference + "' refers to nothing; define it, or correct the $ref");
        } else if (outcome == Outcome.CIRCLE && circles.add(at.parent())) {
            findings.error(
                    "circular-reference",
                    at,
                    "'" + reference + "' only leads back to itself; give one of them a value");
            for (Place place = target; circles.add(place); ) {
                place = Objects.requireNonNullElse(targets.get(place.child("$ref")), place);
            }
        }
    }

    /** What references from a place on lead to. All places on the way lead to the same, so that each is passed once. */
    private Outcome outcome(Place start, Map<URI, JsonNode> documents) {
        Set<Place> passed = new HashSet<>();
        Outcome outcome = Outcome.CIRCLE;
        for (Place place = start; passed.add(place); ) {
            Outcome known = outcomes.get(place);
            JsonNode value = at(documents, place);
            boolean refers = value.path("$ref").isTextual();
            Place next = refers ? targets.get(place.child("$ref")) : null;
            if (known != null || next == null) {
                outcome = known != null ? known : end(place, value);
                break;
            }
            place = next;
        }
        for (Place place : passed) {
            outcomes.put(place, outcome);
        }
        return outcome;
    }

    private Outcome end(Place place, JsonNode value) {
        return value.isMissingNode() || lost.contains(place) ? Outcome.NOTHING : Outcome.VALUE;
    }

    private static JsonNode at(Map<URI, JsonNode> documents, Place place) {
        return documents
                .getOrDefault(place.document(), MissingNode.getInstance())
                .at(JsonPointer.compile(place.pointer()));
    }

    private enum Outcome {
        VALUE,
        NOTHING,
        CIRCLE
    }
}
