package io.understudy.contract.reading.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.document.DocumentSet;
import io.understudy.document.Place;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The references that cannot be followed, and those that are written in a way that only JSON Schema's identifiers
 * explain. The first are taken out of the trees, so that what they stand for is missing but nothing else; the second are
 * replaced by the address and pointer that they mean.
 */
final class LostReferences {
    private final Set<Place> lost = new LinkedHashSet<>();
    private final Map<Place, Place> renamed = new LinkedHashMap<>();

    /** A reference that leads nowhere: the place of the object that holds it. */
    void lose(Place holder) {
        lost.add(holder);
    }

    /** A reference that means a place because of an identifier. */
    void rename(Place holder, Place target) {
        renamed.put(holder, target);
    }

    /** Whether the reference that this object holds leads nowhere. */
    boolean contains(Place holder) {
        return lost.contains(holder);
    }

    /** The places of all objects whose reference leads nowhere. */
    Set<Place> holders() {
        return Set.copyOf(lost);
    }

    /** The trees without them; those in which nothing changes are the same. */
    Map<URI, JsonNode> mended(Map<URI, JsonNode> written) {
        Set<URI> changed = new HashSet<>();
        lost.forEach(holder -> changed.add(holder.document()));
        renamed.keySet().forEach(holder -> changed.add(holder.document()));
        Map<URI, JsonNode> mended = new LinkedHashMap<>();
        written.forEach((address, root) -> mended.put(address, changed.contains(address) ? root.deepCopy() : root));
        DocumentSet documents = new DocumentSet(mended);
        lost.forEach(holder -> ((ObjectNode) documents.at(holder)).remove("$ref"));
        renamed.forEach((holder, target) -> ((ObjectNode) documents.at(holder)).put("$ref", address(target)));
        return mended;
    }

    private static String address(Place target) {
        return target.document() + "#" + target.pointer().replace("%", "%25");
    }
}
