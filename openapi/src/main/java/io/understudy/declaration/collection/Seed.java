package io.understudy.declaration.collection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.jsonata.Expression;
import java.util.List;
import java.util.Map;

/**
 * What a collection starts with.
 *
 * @param values the entries; shared, not to be changed
 * @param set values of fields, by field
 * @param times how often all of it is repeated
 */
public record Seed(List<ObjectNode> values, Map<String, Expression> set, int times) {}
