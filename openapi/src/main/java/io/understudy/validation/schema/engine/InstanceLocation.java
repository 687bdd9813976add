package io.understudy.validation.schema.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in the value that is judged. Within one evaluation every place is one object. */
public final class InstanceLocation {
    private final @Nullable InstanceLocation parent;
    private final String step;
    private @Nullable Map<String, InstanceLocation> children;

    /** The value as a whole. */
    InstanceLocation() {
        this(null, "");
    }

    private InstanceLocation(@Nullable InstanceLocation parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** The place of a property. */
    public InstanceLocation child(String name) {
        Map<String, InstanceLocation> known = children;
        if (known == null) {
            known = new HashMap<>();
            children = known;
        }
        return known.computeIfAbsent(name, step -> new InstanceLocation(this, step));
    }

    /** The place of an item. */
    public InstanceLocation child(int index) {
        return child(Integer.toString(index));
    }

    /** The place as a JSON pointer (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (InstanceLocation spot = this; spot.parent != null; spot = spot.parent) {
            pointer.insert(0, "/" + spot.step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
