package io.understudy.contract.reading.source;

/**
 * What one file may cost.
 *
 * @param maxBytes its largest size, in bytes
 * @param maxValues the most values it may hold once aliases are written out
 * @param maxDepth how deep objects and arrays may be nested
 */
public record Limits(long maxBytes, int maxValues, int maxDepth) {}
