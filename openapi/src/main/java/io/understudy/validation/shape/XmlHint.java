package io.understudy.validation.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * How a value is written in XML (OpenAPI 3.1, section 4.8.26). The prefix is left out: two prefixes for one namespace
 * mean the same (Namespaces in XML 1.0, section 4).
 *
 * @param name the name of the element or attribute, when it is not that of the property
 * @param namespace the namespace that it must be in, if declared
 * @param attribute whether it is an attribute of the element around it
 * @param wrapped whether an array has an element of its own around those of its items
 */
public record XmlHint(Optional<String> name, Optional<String> namespace, boolean attribute, boolean wrapped) {

    static final XmlHint NONE = new XmlHint(Optional.empty(), Optional.empty(), false, false);

    static XmlHint of(JsonNode json) {
        return json.isObject()
                ? new XmlHint(
                        text(json, "name"),
                        text(json, "namespace"),
                        json.path("attribute").asBoolean(),
                        json.path("wrapped").asBoolean())
                : NONE;
    }

    /** This hint, with what it leaves open taken from another. */
    XmlHint or(XmlHint other) {
        return new XmlHint(
                name.or(other::name),
                namespace.or(other::namespace),
                attribute || other.attribute,
                wrapped || other.wrapped);
    }

    private static Optional<String> text(JsonNode json, String member) {
        return Optional.ofNullable(json.path(member).textValue());
    }
}
