package io.understudy.document;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A reference in two parts (RFC 3986, section 4.1).
 *
 * @param address what stands before {@code #}; {@code ""} for the document that holds the reference
 * @param fragment what stands behind it, percent-decoded; {@code ""} for the whole document
 */
record UriReference(String address, String fragment) {
    /** What people write in a reference although no address may hold it, but names of files may. */
    private static final String NOT_IN_ADDRESSES = " {}|^`\"<>";

    /**
     * @throws IllegalArgumentException when the fragment is not percent-encoded rightly
     */
    static UriReference of(String reference) {
        int hash = reference.indexOf('#');
        return hash < 0
                ? new UriReference(reference, "")
                : new UriReference(reference.substring(0, hash), decoded(reference.substring(hash + 1)));
    }

    /**
     * The address that is meant, relative to a base.
     *
     * @throws IllegalArgumentException when the address is not a URI reference
     */
    URI against(URI base) {
        if (address.isEmpty()) {
            return base;
        }
        if (address.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return URI.create(encoded(address));
        }
        if (!base.isOpaque()) {
            return base.resolve(encoded(address));
        }
        // The address of a file in a jar is opaque to URI.resolve; its path is not. The jar itself may be closed by
        // now.
        String whole = base.toString();
        int path = whole.lastIndexOf("!/") + 1;
        return URI.create(
                whole.substring(0, path) + URI.create(whole.substring(path)).resolve(encoded(address)));
    }

    /** Percent-encodes what people write as it is, as {@link Path#toUri} does: one file must not have two addresses. */
    static String encoded(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet < 0 || NOT_IN_ADDRESSES.indexOf(octet) >= 0) {
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
