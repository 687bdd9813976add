package io.understudy.mock.load.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The measurements of a run. A run that was told to measure less has fewer. Used by one thread. */
public final class Results {
    private final Map<Scenario, Map<Server, Measurement>> measurements = new EnumMap<>(Scenario.class);

    /** Takes a measurement in. */
    public void add(Scenario scenario, Server server, Measurement measurement) {
        measurements
                .computeIfAbsent(scenario, each -> new EnumMap<>(Server.class))
                .put(server, measurement);
    }

    /** What was measured of a server in a scenario, if it was. */
    Optional<Measurement> of(Scenario scenario, Server server) {
        return Optional.ofNullable(measurements.getOrDefault(scenario, Map.of()).get(server));
    }
}
