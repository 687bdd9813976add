package io.understudy.validation.body.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.validation.body.format.Report;
import java.util.Optional;

/** How one property of a form is written. Immutable. */
@FunctionalInterface
interface FormField {

    /**
     * The value of the property, made of fields that count as used then.
     *
     * @param report the report for the value of this property
     * @return empty when it is not there
     */
    Optional<JsonNode> take(FormFields fields, Report report);
}
