package io.understudy.overlay;

import io.understudy.document.Place;
import io.understudy.jsonpath.JsonPath;
import java.util.List;

/** How an action names what it changes. */
public final class OverlayTarget {
    private OverlayTarget() {}

    /** The path (RFC 9535) that selects the value at a place of an OpenAPI document. */
    public static String of(Place place) {
        StringBuilder path = new StringBuilder("$");
        for (String name : place.steps()) {
            path.append(
                    name.matches("0|[1-9][0-9]*") && isInList(path)
                            ? "[" + name + "]"
                            : JsonPath.toMember(List.of(name)).substring(1));
        }
        return path.toString();
    }

    /** Whether the next step is into a list: only these keywords of OpenAPI hold one. */
    private static boolean isInList(CharSequence path) {
        return path.toString().matches(".*\\.(?:allOf|anyOf|oneOf|prefixItems|parameters|servers)");
    }
}
