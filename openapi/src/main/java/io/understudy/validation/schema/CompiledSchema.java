package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A schema that is ready to judge values. Safe to share between threads. */
@FunctionalInterface
public interface CompiledSchema {

    /** Every way in which a value does not fit; empty when it does. */
    List<SchemaViolation> check(JsonNode value);
}
