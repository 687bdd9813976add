package io.understudy.declaration.collection;

/**
 * One step of an order.
 *
 * @param field the field
 * @param descending whether the greatest comes first
 */
public record OrderBy(String field, boolean descending) {

    /** The step that is written so: a field, with a minus before it to descend. */
    public static OrderBy of(String text) {
        return text.startsWith("-") ? new OrderBy(text.substring(1), true) : new OrderBy(text, false);
    }
}
