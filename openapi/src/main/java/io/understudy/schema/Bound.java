package io.understudy.schema;

import java.math.BigDecimal;

/**
 * A least or greatest number.
 *
 * @param value the number
 * @param exclusive whether the number itself is out of bounds
 * @param keyword the keyword that gives the number
 */
public record Bound(BigDecimal value, boolean exclusive, String keyword) {}
