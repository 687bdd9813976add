package io.understudy.validation.schema.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the dynamic anchors mean at a point of an evaluation (JSON Schema 2020-12, section 8.2.3.2): of the schema
 * resources that were entered on the way there, the outermost that has an anchor decides. Scopes with the same meaning
 * are the same object within one evaluation.
 */
public final class DynamicScope {
    private final Map<String, SchemaNode> meanings;
    private final Map<Map<String, SchemaNode>, DynamicScope> all;
    private final Map<Anchors, DynamicScope> inner = new HashMap<>();

    /** The scope in which nothing has been entered. */
    DynamicScope() {
        this(Map.of(), new HashMap<>());
        all.put(meanings, this);
    }

    private DynamicScope(Map<String, SchemaNode> meanings, Map<Map<String, SchemaNode>, DynamicScope> all) {
        this.meanings = meanings;
        this.all = all;
    }

    /** The scope after a resource with these anchors was entered. */
    DynamicScope enter(Anchors anchors) {
        return anchors.targets.isEmpty() ? this : inner.computeIfAbsent(anchors, this::extended);
    }

    private DynamicScope extended(Anchors anchors) {
        Map<String, SchemaNode> extended = new HashMap<>(anchors.targets);
        extended.putAll(meanings);
        return all.computeIfAbsent(extended, content -> new DynamicScope(content, all));
    }

    /** What an anchor means here; null when no resource that was entered has it. */
    public @Nullable SchemaNode meaning(String anchor) {
        return meanings.get(anchor);
    }

    /** The dynamic anchors of one schema resource. Told apart by identity. */
    public static final class Anchors {
        /** Those of a resource that has none. */
        public static final Anchors NONE = new Anchors(Map.of());

        private final Map<String, SchemaNode> targets;

        /**
         * The anchors of a resource.
         *
         * @param targets the schema that each stands at; may be filled until the first value is judged
         */
        public Anchors(Map<String, SchemaNode> targets) {
            this.targets = targets;
        }
    }
}
