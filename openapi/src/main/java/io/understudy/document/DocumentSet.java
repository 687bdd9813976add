package io.understudy.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A contract's document and every file that it refers to, as written.
 *
 * @param roots the content of each, by its address
 */
public record DocumentSet(Map<URI, JsonNode> roots) {

    /** What stands at a place; a missing node when nothing does. */
    public JsonNode at(Place place) {
        JsonNode root = roots.get(place.document());
        return root == null ? MissingNode.getInstance() : root.at(JsonPointer.compile(place.pointer()));
    }

    /** The schema that the {@code $ref} of a schema leads to; one of a missing node when nothing stands there. */
    public Schema target(Schema reference) {
        Place place = resolve(reference.place(), reference.json().path("$ref").asText());
        return new Schema(at(place), reference.version(), place);
    }

    /**
     * The place that a reference means.
     *
     * @param from the place of the object that holds the {@code $ref}
     * @param reference a URI reference (RFC 3986) whose fragment is a JSON pointer
     * @throws IllegalArgumentException when the reference is not a URI reference, or its fragment not a pointer
     */
    public static Place resolve(Place from, String reference) {
        int hash = reference.indexOf('#');
        String address = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : decoded(reference.substring(hash + 1));
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException("the fragment '#" + pointer + "' is not a JSON pointer");
        }
        return new Place(address.isEmpty() ? from.document() : sibling(from.document(), address), pointer);
    }

    /** The address of a file, absolute and in ASCII: a path in a jar whose name is not has one that does not lead back. */
    public static URI addressOf(Path file) {
        return URI.create(encoded(file.toAbsolutePath().normalize().toUri().toString()));
    }

    private static URI sibling(URI document, String address) {
        if (address.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return URI.create(encoded(address));
        }
        if (!document.isOpaque()) {
            return document.resolve(encoded(address));
        }
        // The address of a file in a jar is opaque to URI.resolve; its path is not. The jar itself may be closed by
        // now.
        String whole = document.toString();
        int path = whole.lastIndexOf("!/") + 1;
        return URI.create(
                whole.substring(0, path) + URI.create(whole.substring(path)).resolve(encoded(address)));
    }

    /** Percent-encodes what people write as it is, as {@link Path#toUri} does: one file must not have two addresses. */
    private static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet == ' ' || octet < 0) {
                encoded.append(String.format("%%%02X", octet));
            } else {
                encoded.append((char) octet);
            }
        }
        return encoded.toString();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "after '%' in '" + text + "' two hexadecimal digits must follow", malformed);
        }
    }
}
