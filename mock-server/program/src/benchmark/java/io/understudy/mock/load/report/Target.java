package io.understudy.mock.load.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Something that this mock is meant to reach.
 *
 * @param what which figure is meant
 * @param atLeast whether it is to be no less than the goal, or no more
 * @param goal what it is to reach
 * @param format how the figure and the goal are written
 * @param figure finds the figure; empty when the run did not measure what it takes
 * @param byProcessor finds what the figure would be if each server had had its core to itself; empty when there is no
 *     telling
 */
record Target(
        String what,
        boolean atLeast,
        double goal,
        String format,
        Function<Results, OptionalDouble> figure,
        Function<Results, OptionalDouble> byProcessor) {

    /** A target for a figure that processor time says nothing about. */
    Target(String what, boolean atLeast, double goal, String format, Function<Results, OptionalDouble> figure) {
        this(what, atLeast, goal, format, figure, results -> OptionalDouble.empty());
    }

    /** Whether a figure is good enough. */
    boolean isMetBy(double measured) {
        return atLeast ? measured >= goal : measured <= goal;
    }

    /** The goal in words. */
    String goalText() {
        return (atLeast ? "at least " : "at most ") + text(goal);
    }

    /** A figure as this target writes it. */
    String text(double measured) {
        return String.format(Locale.ROOT, format, measured);
    }
}
