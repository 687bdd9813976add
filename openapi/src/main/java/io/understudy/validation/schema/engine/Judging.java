package io.understudy.validation.schema.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of one value. It first finds out whether the value fits, and only then, if it does not, why. Verdicts
 * are remembered as soon as an evaluation is longer than usual, so that a short one pays nothing for that and a long one
 * judges no pair of schema and value twice.
 */
public final class Judging {
    /** So many schemas are applied before verdicts are remembered. */
    private static final int FREE_STEPS = 2_000;

    /** So many schemas may be open within one another on the stack of the thread that asks. */
    private static final int SHALLOW = 300;

    /** So many may be open on a stack of {@link #ROOM} bytes. */
    private static final int DEEPEST = 200_000;

    private static final long ROOM = 512L << 20;

    /** Nobody reads more complaints, and alternatives that all fail may find very many. */
    private static final int MOST_COMPLAINTS = 100_000;

    private final WorkBudget budget;
    private final boolean roomy;
    private final List<Complaint> complaints = new ArrayList<>();
    private final Map<Question, Boolean> verdicts = new HashMap<>();
    private final Map<Question, Boolean> explained = new HashMap<>();
    private final Set<Question> open = new HashSet<>();
    private int steps;
    private int depth;

    private Judging(WorkBudget budget, boolean roomy) {
        this.budget = budget;
        this.roomy = roomy;
    }

    /**
     * Judges a value.
     *
     * @return every way in which the value does not fit; empty when it does
     * @throws TooMuchWorkException when the budget does not suffice
     */
    public static List<Complaint> judge(SchemaNode schema, JsonNode value, WorkBudget budget) {
        try {
            return new Judging(budget, false).complaints(schema, value);
        } catch (NoRoomException deep) {
            return withRoom(() -> new Judging(budget, true).complaints(schema, value));
        }
    }

    private List<Complaint> complaints(SchemaNode schema, JsonNode value) {
        DynamicScope scope = new DynamicScope();
        try {
            if (!holds(schema, value, scope)) {
                explain(schema, value, new InstanceLocation(), scope);
            }
            return complaints;
        } catch (StackOverflowError | TooDeepException tooDeep) {
            return List.of(
                    new Complaint("", "depth", "must NOT be nested so deeply that its schema cannot be followed"));
        }
    }

    /** Runs on a thread whose stack has room for values that are nested deeply. */
    private static List<Complaint> withRoom(Supplier<List<Complaint>> work) {
        CompletableFuture<List<Complaint>> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException problem) {
                result.completeExceptionally(problem);
            }
        };
        new Thread(null, task, "understudy-deep-value", ROOM).start();
        try {
            return result.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw failed;
        }
    }

    /** Whether a value fits a schema. */
    public boolean holds(SchemaNode schema, JsonNode value, DynamicScope outer) {
        if (!schema.isComposed()) {
            return allHold(schema, value, outer);
        }
        spend();
        DynamicScope scope = outer.enter(schema.anchors());
        return steps < FREE_STEPS ? holdsInside(schema, value, scope) : remembered(schema, value, scope);
    }

    private boolean remembered(SchemaNode schema, JsonNode value, DynamicScope scope) {
        Question question = new Question(schema, value, scope);
        Boolean known = verdicts.get(question);
        if (known != null) {
            return known;
        }
        if (!open.add(question)) {
            // The schema asks itself about the same value, which would never end.
            throw new TooDeepException();
        }
        boolean verdict = holdsInside(schema, value, scope);
        open.remove(question);
        verdicts.put(question, verdict);
        return verdict;
    }

    private boolean holdsInside(SchemaNode schema, JsonNode value, DynamicScope scope) {
        enter();
        boolean holds = allHold(schema, value, scope);
        depth--;
        return holds;
    }

    /** Goes one schema further in. An exception ends the whole evaluation, so that nobody counts back then. */
    private void enter() {
        depth++;
        if (depth > SHALLOW && !roomy) {
            throw new NoRoomException();
        }
        if (depth > DEEPEST) {
            throw new TooDeepException();
        }
    }

    private boolean allHold(SchemaNode schema, JsonNode value, DynamicScope scope) {
        for (KeywordRule rule : schema.rules()) {
            if (!rule.holds(this, value, scope)) {
                return false;
            }
        }
        for (KeywordRule rule : schema.closing()) {
            if (!rule.holds(this, value, scope)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reports every way in which a value does not fit a schema.
     *
     * @return whether it does not fit
     */
    public boolean explain(SchemaNode schema, JsonNode value, InstanceLocation spot, DynamicScope outer) {
        if (complaints.size() >= MOST_COMPLAINTS) {
            return true;
        }
        spend();
        DynamicScope scope = outer.enter(schema.anchors());
        if (!schema.isComposed()) {
            return explainAll(schema, value, spot, scope);
        }
        Question question = new Question(schema, spot, scope);
        Boolean known = explained.putIfAbsent(question, true);
        if (known != null) {
            return known;
        }
        enter();
        boolean broken = explainAll(schema, value, spot, scope);
        depth--;
        explained.put(question, broken);
        return broken;
    }

    private boolean explainAll(SchemaNode schema, JsonNode value, InstanceLocation spot, DynamicScope scope) {
        boolean broken = false;
        boolean unclear = false;
        for (KeywordRule rule : schema.rules()) {
            boolean breaks = rule.explain(this, value, spot, scope);
            broken |= breaks;
            unclear |= breaks && rule.appliesSchemas();
        }
        for (KeywordRule rule : schema.closing()) {
            // What a schema that fails has judged means nothing; its own complaints come first.
            broken |= !unclear && rule.explain(this, value, spot, scope);
        }
        return broken;
    }

    /** Notes which properties or items of a value a schema has judged. */
    public void mark(SchemaNode schema, JsonNode value, DynamicScope outer, Evaluated evaluated) {
        DynamicScope scope = outer.enter(schema.anchors());
        if (evaluated.hasAll() || !evaluated.asks(schema, scope)) {
            return;
        }
        spend();
        markBy(schema.rules(), value, scope, evaluated);
        markBy(schema.closing(), value, scope, evaluated);
    }

    /** What the rules beside an {@code unevaluated…} keyword have judged. */
    public Evaluated evaluated(SchemaNode schema, JsonNode value, DynamicScope scope) {
        Evaluated evaluated = new Evaluated();
        markBy(schema.rules(), value, scope, evaluated);
        return evaluated;
    }

    private void markBy(KeywordRule[] rules, JsonNode value, DynamicScope scope, Evaluated evaluated) {
        for (KeywordRule rule : rules) {
            rule.mark(this, value, scope, evaluated);
        }
    }

    /** Takes down a complaint. */
    public void complain(InstanceLocation spot, String keyword, String message) {
        if (complaints.size() < MOST_COMPLAINTS) {
            complaints.add(new Complaint(spot.pointer(), keyword, message));
        }
    }

    /** Takes some steps from the budget, for work that grows with the size of a text or a list. */
    public void spend(int size) {
        budget.spend(size);
    }

    private void spend() {
        steps++;
        budget.spend(1);
    }

    /**
     * What was asked: a schema, a value or its place, and what dynamic anchors mean there. Compared by identity, because
     * comparing trees would cost more than judging them.
     */
    private record Question(SchemaNode schema, Object value, DynamicScope scope) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Question question
                    && question.schema == schema
                    && question.value == value
                    && question.scope == scope;
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(value) * 31 + System.identityHashCode(schema)) * 31
                    + System.identityHashCode(scope);
        }
    }

    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super("nested too deeply", null, false, false);
        }
    }

    /** The stack of the thread that asks does not suffice. */
    private static final class NoRoomException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoRoomException() {
            super("nested deeply", null, false, false);
        }
    }
}
