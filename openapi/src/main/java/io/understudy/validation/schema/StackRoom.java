package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Judges values that are nested deeply where there is room for it. The validator calls itself several times a level, the
 * more so the more a schema is composed, and the thread of a request has a small stack.
 */
final class StackRoom {
    /** Up to this depth any stack will do. */
    private static final int SHALLOW = 40;

    private static final long ROOM = 256L << 20;
    private static final SchemaViolation TOO_DEEP =
            new SchemaViolation("", "depth", "must NOT be nested so deeply that its schema cannot be followed");

    private StackRoom() {}

    /** What a check says; that it takes more stack than there is becomes a violation. */
    static List<SchemaViolation> check(JsonNode value, Supplier<List<SchemaViolation>> check) {
        if (!isDeep(value)) {
            return guarded(check);
        }
        CompletableFuture<List<SchemaViolation>> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(guarded(check));
            } catch (RuntimeException problem) {
                result.completeExceptionally(problem);
            }
        };
        new Thread(null, task, "understudy-deep-value", ROOM).start();
        return result.join();
    }

    private static List<SchemaViolation> guarded(Supplier<List<SchemaViolation>> check) {
        try {
            return check.get();
        } catch (StackOverflowError tooDeep) {
            return List.of(TOO_DEEP);
        }
    }

    private static boolean isDeep(JsonNode value) {
        Deque<Iterator<JsonNode>> open = new ArrayDeque<>();
        open.push(value.elements());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                continue;
            }
            JsonNode child = open.element().next();
            if (child.isContainerNode()) {
                if (open.size() == SHALLOW) {
                    return true;
                }
                open.push(child.elements());
            }
        }
        return false;
    }
}
