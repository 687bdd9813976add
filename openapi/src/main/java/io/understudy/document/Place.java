package io.understudy.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

    /** The last step: the name of a member, or the index of an item; {@code ""} for the whole document. */
    public String name() {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** The steps from the whole document to this place: names of members, and indices of items. */
    public List<String> steps() {
        return steps(pointer);
    }

    /** The steps of a JSON pointer (RFC 6901, section 4); none of {@code ""}. */
    public static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        List<String> steps = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length()) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            steps.add(unescaped(pointer.substring(start, end)));
            start = end + 1;
        }
        return Collections.unmodifiableList(steps);
    }

    /** The place as a URI reference: the document with the pointer as its fragment. */
    @Override
    public String toString() {
        return document + "#" + pointer;
    }

    private static String unescaped(String step) {
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }

    private static String escape(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return name;
        }
        return name.replace("~", "~0").replace("/", "~1");
    }
}
