package io.understudy.declaration.action;

import io.understudy.declaration.collection.TimeFormat;
import java.util.Optional;

/**
 * Which entries a list has.
 *
 * @param parameter the parameter; one that was not sent filters nothing
 * @param field the field that it is compared with
 * @param comparison how
 * @param format how both are written as times; empty when they are none
 * @param empty the value that asks for entries without one
 */
public record Filter(
        Input parameter, String field, Comparison comparison, Optional<TimeFormat> format, Optional<String> empty) {

    /** How a field compares with a parameter. */
    public enum Comparison {
        EQUALS("equals"),
        AT_LEAST("atLeast"),
        AT_MOST("atMost"),
        CONTAINS("contains"),
        IN("in");

        private final String key;

        Comparison(String key) {
            this.key = key;
        }

        /** The comparison that is called so in a declaration. */
        public static Comparison of(String key) {
            for (Comparison comparison : values()) {
                if (comparison.key.equals(key)) {
                    return comparison;
                }
            }
            throw new IllegalArgumentException(key);
        }
    }
}
