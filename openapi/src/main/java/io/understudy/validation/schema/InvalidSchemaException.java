package io.understudy.validation.schema;

import io.understudy.document.Place;

/** A schema that cannot be understood, for instance because {@code required} is no list. */
public final class InvalidSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    InvalidSchemaException(Place place, RuntimeException cause) {
        super("the schema at " + place + " cannot be understood: " + cause.getMessage(), cause);
        this.place = place;
    }

    /** Where the schema stands. */
    public Place place() {
        return place;
    }
}
