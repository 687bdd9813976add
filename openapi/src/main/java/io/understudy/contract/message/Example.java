package io.understudy.contract.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Place;

/**
 * A sample value, exactly as the document wrote it.
 *
 * @param name what a caller asks for it by; {@code ""} when the document gives a single unnamed example
 * @param summary one line for people, {@code ""} when there is none
 * @param value the value; shared, not to be changed
 * @param place where the value stands
 */
public record Example(String name, String summary, JsonNode value, Place place) {}
