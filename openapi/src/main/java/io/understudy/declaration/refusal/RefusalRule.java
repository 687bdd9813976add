package io.understudy.declaration.refusal;

import io.understudy.jsonata.Expression;

/**
 * What must hold.
 *
 * @param must what must be true
 * @param refuse the answer when it is not
 */
public record RefusalRule(Expression must, Refusal refuse) {}
