/**
 * Reads XML (OpenAPI 3.1, section 4.8.26) as the JSON value that the same schema would describe.
 *
 * <p>In: the bytes of an XML document and the shape of its value, with the hints that the schema gives on names,
 * namespaces, attributes and arrays. Out: that value. Document type declarations are refused, so that there are no
 * entities to fetch or to multiply.
 *
 * <p>What is decided here, where the specification leaves it open:
 *
 * <ul>
 *   <li>a root element is named by the schema's hint, or else by the component that the schema is
 *   <li>prefixes do not count, and namespaces only where they are declared
 *   <li>an element or attribute that the schema does not know becomes an additional property under its local name,
 *       or under <code>{namespace}name</code> where that is the name of a property which is written otherwise
 *   <li>{@code xsi:nil} is null
 * </ul>
 *
 * <p>This package does not judge the value by its schema.
 */
@NullMarked
package io.understudy.codec.xml;

import org.jspecify.annotations.NullMarked;
