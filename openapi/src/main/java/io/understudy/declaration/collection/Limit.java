package io.understudy.declaration.collection;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.declaration.refusal.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How much there may be of something.
 *
 * @param where the values that an entry must have to count
 * @param sum the field whose numbers are added up; empty to count entries
 * @param atMost how much
 * @param refuse the answer when there would be more
 */
public record Limit(Map<String, JsonNode> where, Optional<String> sum, BigDecimal atMost, Refusal refuse) {}
