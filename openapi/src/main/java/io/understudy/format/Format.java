package io.understudy.format;

import com.fasterxml.jackson.databind.JsonNode;

/** A form that a value has or has not. */
@FunctionalInterface
public interface Format {

    /** Whether a value has the form; one of a type that the form does not speak of has it. */
    boolean fits(JsonNode value);
}
