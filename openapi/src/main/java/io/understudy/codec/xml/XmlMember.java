package io.understudy.codec.xml;

import io.understudy.validation.shape.Shape;
import java.util.Optional;
import java.util.Set;

/**
 * A property as XML shows it.
 *
 * @param property its name
 * @param shape the shape of one element or attribute: the property's, or that of its items when they are repeated
 * @param namespace the namespace that it must be in, if declared
 * @param repeated whether each item of an array is an element of its own, without one around them
 * @param items the names that an item can have, when the element is the one around an array
 */
record XmlMember(String property, Shape shape, Optional<String> namespace, boolean repeated, Set<String> items) {

    boolean isIn(String elementNamespace) {
        return namespace.isEmpty() || namespace.get().equals(elementNamespace);
    }
}
