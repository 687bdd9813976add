package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.format.ViolationCollector;
import java.util.Optional;

/** How one property of a form is written. Immutable. */
@FunctionalInterface
interface PropertyReader {

    /**
     * The value of the property, made of fields that count as used then.
     *
     * @param report the report for the value of this property
     * @return empty when it is not there
     */
    Optional<JsonNode> take(FormFields fields, ViolationCollector report);
}
