package io.understudy.declaration;

import java.time.Duration;

/**
 * The tokens that operations give out.
 *
 * @param scheme the name of the security scheme that takes them
 * @param lifetime for how long they are taken
 */
public record TokenRule(String scheme, Duration lifetime) {}
