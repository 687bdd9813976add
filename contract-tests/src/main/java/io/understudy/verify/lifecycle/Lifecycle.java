package io.understudy.verify.lifecycle;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Parameter;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The operations on things of one kind.
 *
 * @param create makes one
 * @param key the path parameter of the others that says which one is meant
 * @param read shows one
 * @param update changes one
 * @param delete removes one
 * @param list shows many
 * @param id where the answer to {@code create} tells the key of what was made
 */
public record Lifecycle(
        Operation create,
        Parameter key,
        Optional<Operation> read,
        Optional<Operation> update,
        Optional<Operation> delete,
        Optional<Operation> list,
        KeySource id) {
    /** The same without the operations that are unwanted. */
    public Lifecycle without(Predicate<Operation> unwanted) {
        Predicate<Operation> wanted = unwanted.negate();
        return new Lifecycle(
                create,
                key,
                read.filter(wanted),
                update.filter(wanted),
                delete.filter(wanted),
                list.filter(wanted),
                id);
    }
}
