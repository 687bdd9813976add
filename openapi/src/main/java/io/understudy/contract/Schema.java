package io.understudy.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a value must fit, as the document wrote it: {@code $ref}s are left standing, so that recursion costs nothing.
 *
 * @param json the schema object, or {@code true} or {@code false} in OpenAPI 3.1; shared, not to be changed
 * @param version the edition whose rules it is written by
 * @param place where it stands, which is what its relative references are relative to
 */
public record Schema(JsonNode json, SpecificationVersion version, Place place) {}
