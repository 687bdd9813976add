package io.understudy.mock.load.report;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A server in a scenario.
 *
 * @param scenario the scenario
 * @param server the server
 */
record Subject(Scenario scenario, Server server) {

    /** A figure of it; empty when it was not measured. */
    OptionalDouble figure(Results results, ToDoubleFunction<Measurement> figure) {
        return results.of(scenario, server).stream().mapToDouble(figure).findFirst();
    }

    /** Its figure, divided by the same one of another. */
    OptionalDouble quotient(Subject other, Results results, ToDoubleFunction<Measurement> figure) {
        OptionalDouble own = figure(results, figure);
        OptionalDouble others = other.figure(results, figure);
        return own.isPresent() && others.isPresent()
                ? OptionalDouble.of(own.getAsDouble() / others.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Its figure, less the same one of another. */
    OptionalDouble difference(Subject other, Results results, ToDoubleFunction<Measurement> figure) {
        OptionalDouble own = figure(results, figure);
        OptionalDouble others = other.figure(results, figure);
        return own.isPresent() && others.isPresent()
                ? OptionalDouble.of(own.getAsDouble() - others.getAsDouble())
                : OptionalDouble.empty();
    }
}
