package io.understudy.generation.data;

import java.util.Random;

/**
 * Where random data comes from: the same seed gives the same data, on every machine. Each part of a body has a seed of
 * its own, derived from that of the whole by name, so that a change to one part leaves the others as they are.
 *
 * @param value any number
 */
public record RandomSeed(long value) {
    /** The golden ratio, as SplitMix64 (Steele, Lea and Flood, 2014) uses it. */
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    /** The seed that a text stands for: a whole number for itself, any other text for a number of its own. */
    public static RandomSeed of(String text) {
        return text.matches("-?[0-9]{1,18}") ? new RandomSeed(Long.parseLong(text)) : new RandomSeed(0).derive(text);
    }

    /** The seed of a part, for instance of an operation by its id. */
    public RandomSeed derive(String part) {
        long mixed = value;
        for (int index = 0; index < part.length(); index++) {
            mixed = mix(mixed + part.charAt(index) + GAMMA);
        }
        return derive(part.length() ^ mixed);
    }

    /** The seed of a part that has a number. */
    public RandomSeed derive(long part) {
        return new RandomSeed(mix(mix(value + GAMMA) ^ part * GAMMA));
    }

    /** Random numbers from this seed: the generator is the one that {@link Random} documents, the same everywhere. */
    public Random random() {
        return new Random(mix(value + GAMMA));
    }

    /** A number from 0 up to a limit, not included. */
    public int below(int limit) {
        return (int) Math.floorMod(mix(value + GAMMA), (long) limit);
    }

    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
