package io.understudy.mock.load.report;

import java.time.Duration;

/**
 * What was measured of one server in one scenario.
 *
 * @param load what the load generator saw
 * @param processorTime what the server's process computed for one request, all its threads taken together; other work on
 *     the machine hardly changes it
 * @param firstAnswer how it started; the median where it was started more than once
 * @param memory the memory that is resident after the load, in bytes
 * @param peakMemory the most that was ever resident, in bytes
 */
public record Measurement(
        WrkReport load, Duration processorTime, FirstAnswer firstAnswer, long memory, long peakMemory) {
    private static final double MEGABYTE = 1_000_000;

    double processorMicroseconds() {
        return processorTime.toNanos() / 1e3;
    }

    double megabytes() {
        return memory / MEGABYTE;
    }

    double peakMegabytes() {
        return peakMemory / MEGABYTE;
    }
}
