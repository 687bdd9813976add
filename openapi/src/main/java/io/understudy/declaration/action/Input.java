package io.understudy.declaration.action;

import io.understudy.contract.message.ParameterLocation;

/**
 * A parameter that an action reads.
 *
 * @param name its name, a header's in lower case
 * @param location where it is carried
 */
public record Input(String name, ParameterLocation location) {}
