package io.understudy.verify.coverage;

import io.understudy.document.Place;
import java.util.List;
import java.util.Map;

/**
 * How much of a contract was seen at work. What counts is what was sent and received, whether it was right or not.
 *
 * @param tallies what there is of each dimension
 */
public record Coverage(Map<Dimension, Tally> tallies) {
    /** What there is of one dimension. */
    public Tally of(Dimension dimension) {
        return tallies.getOrDefault(dimension, new Tally(List.of(), List.of()));
    }

    /** What is counted. */
    public enum Dimension {
        /** Operations that were called. */
        OPERATIONS("operations"),
        /** Declared responses of operations that came. */
        STATUSES("statuses"),
        /** Declared parameters of operations that were sent. */
        PARAMETERS("parameters"),
        /** Declared properties of bodies that were sent or came. */
        PROPERTIES("properties"),
        /** Declared values of enumerations that were sent or came. */
        VALUES("enum values");

        private final String label;

        Dimension(String label) {
            this.label = label;
        }

        /** The dimension in words, as it stands in reports. */
        public String label() {
            return label;
        }
    }

    /**
     * One thing that can be covered.
     *
     * @param name what it is called, with the operation that it belongs to: {@code listTickets 200}
     * @param place where it is declared
     */
    public record Item(String name, Place place) {}

    /** The things of one dimension, each in the contract's order. */
    public record Tally(List<Item> covered, List<Item> uncovered) {
        /** How many there are. */
        public int total() {
            return covered.size() + uncovered.size();
        }

        /** How many of a hundred are covered; 100 when there are none to cover. */
        public double percent() {
            return total() == 0 ? 100 : 100.0 * covered.size() / total();
        }
    }
}
