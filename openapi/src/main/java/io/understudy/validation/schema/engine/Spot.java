package io.understudy.validation.schema.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in the value that is judged. Within one evaluation every place is one object. */
public final class Spot {
    private final @Nullable Spot parent;
    private final String step;
    private @Nullable Map<String, Spot> children;

    /** The value as a whole. */
    Spot() {
        this(null, "");
    }

    private Spot(@Nullable Spot parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /** The place of a property. */
    public Spot child(String name) {
        Map<String, Spot> known = children;
        if (known == null) {
            known = new HashMap<>();
            children = known;
        }
        return known.computeIfAbsent(name, step -> new Spot(this, step));
    }

    /** The place of an item. */
    public Spot child(int index) {
        return child(Integer.toString(index));
    }

    /** The place as a JSON pointer (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Spot spot = this; spot.parent != null; spot = spot.parent) {
            pointer.insert(0, "/" + spot.step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
