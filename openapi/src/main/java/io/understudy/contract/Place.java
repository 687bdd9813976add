package io.understudy.contract;

import java.net.URI;

/**
 * Where something stands: a document and a JSON pointer in it (RFC 6901).
 *
 * @param document the address of the file or page, without a fragment
 * @param pointer the pointer, {@code ""} for the whole document
 */
public record Place(URI document, String pointer) {

    /** The place of a member or an item below this one; {@code /} and {@code ~} in the name are escaped. */
    public Place child(String name) {
        return new Place(document, pointer + "/" + escape(name));
    }

    /** The place of the item with this index in the array at this place. */
    public Place child(int index) {
        return new Place(document, pointer + "/" + index);
    }

    /** The place one step up; the whole document is its own parent. */
    public Place parent() {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? this : new Place(document, pointer.substring(0, slash));
    }

    /** The place as a URI reference: the document with the pointer as its fragment. */
    @Override
    public String toString() {
        return document + "#" + pointer;
    }

    private static String escape(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return name;
        }
        return name.replace("~", "~0").replace("/", "~1");
    }
}
