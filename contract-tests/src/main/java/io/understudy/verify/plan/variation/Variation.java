package io.understudy.verify.plan.variation;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;
import java.util.Optional;

/**
 * A value that differs from another in one thing.
 *
 * @param pointer where it differs, as a JSON pointer; {@code ""} for the value as a whole
 * @param rule the keyword of the schema that it is about, for instance {@code maximum}
 * @param tries what it tries, for people, without the name of the value: {@code at its maximum, 100}
 * @param value the whole value with the difference; empty when the value is left out as a whole
 * @param place where the schema says so
 */
public record Variation(String pointer, String rule, String tries, Optional<JsonNode> value, Place place) {}
