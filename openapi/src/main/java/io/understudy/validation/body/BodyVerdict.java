package io.understudy.validation.body;

import io.understudy.validation.Violation;
import java.util.List;

/**
 * What checking a body came to.
 *
 * @param value what the body stands for
 * @param violations every way in which it breaks the contract
 */
public record BodyVerdict(BodyValue value, List<Violation> violations) {}
