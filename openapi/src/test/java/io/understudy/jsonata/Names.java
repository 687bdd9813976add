package io.understudy.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Surroundings for tests: a root and some names. */
final class Names implements EvaluationContext {
    private final JsonNode root;
    private final Map<String, Binding> names = new HashMap<>();

    Names(JsonNode root) {
        this.root = root;
    }

    Names with(String name, Binding binding) {
        names.put(name, binding);
        return this;
    }

    @Override
    public Optional<JsonNode> root() {
        return Optional.of(root);
    }

    @Override
    public Optional<Binding> binding(String name) {
        return Optional.ofNullable(names.get(name));
    }
}
