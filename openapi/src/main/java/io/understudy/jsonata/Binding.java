package io.understudy.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** What a name with a dollar sign stands for. */
public sealed interface Binding {

    /** A value; shared, not to be changed. */
    record Value(JsonNode value) implements Binding {}

    /** A function. */
    record Function(Body body) implements Binding {}

    /** What a function does. */
    @FunctionalInterface
    interface Body {

        /**
         * The function's value.
         *
         * @param arguments what it was called with; a missing node for what has no value
         * @return empty for no value
         */
        Optional<JsonNode> call(List<JsonNode> arguments);
    }
}
