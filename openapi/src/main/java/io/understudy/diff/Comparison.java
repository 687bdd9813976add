package io.understudy.diff;

import io.understudy.contract.Contract;
import io.understudy.diff.change.ContractChange;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Finds what is different between two editions of a contract. */
public final class Comparison {
    /** Schemas that are nested deeply need more than most stacks. */
    private static final long STACK_BYTES = 256L << 20;

    private Comparison() {}

    /**
     * All changes, the breaking ones first.
     *
     * @param older a contract, in any edition of OpenAPI
     * @param newer another edition of it, possibly written in another edition of OpenAPI
     */
    public static List<ContractChange> of(Contract older, Contract newer) {
        return withRoom(() -> {
            ChangeList changes = new ChangeList();
            new ContractWalk(older, newer, changes).walk();
            return changes.sorted();
        });
    }

    private static <T> T withRoom(Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable work = () -> {
            try {
                result.complete(task.get());
            } catch (RuntimeException | StackOverflowError problem) {
                result.completeExceptionally(problem);
            }
        };
        new Thread(null, work, "understudy-diff", STACK_BYTES).start();
        return result.join();
    }
}
