package io.understudy.declaration.action;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.jsonata.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an action takes from a request into an entry.
 *
 * @param from where in the body the fields are; empty for nowhere
 * @param writable the fields that a caller can set; empty for all
 * @param take fields whose values come from elsewhere in the request
 */
public record Intake(Optional<JsonPointer> from, Optional<Set<String>> writable, Map<String, Expression> take) {}
