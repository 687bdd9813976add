package io.understudy.validation.schema;

import io.understudy.document.Place;

/**
 * A keyword that means nothing where it stands. It is left out, and the rest of its schema counts.
 *
 * @param place the keyword
 * @param message what is wrong with it, as a sentence without a full stop
 */
public record SchemaFlaw(Place place, String message) {}
