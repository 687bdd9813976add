/**
 * Reads {@code application/x-www-form-urlencoded} (WHATWG URL, section 5; OpenAPI 3.1, section 4.8.14.3) and the styles
 * in which fields hold arrays and objects.
 *
 * <p>In: the bytes of a form, the shape of the object that it stands for, and how its properties are written. Out: that
 * object.
 *
 * <p>What is decided here, where the specifications leave it open:
 *
 * <ul>
 *   <li>a delimiter counts whether it is percent-encoded or not, because browsers encode every one of them
 *   <li>an empty text is an array of no items where items are delimited, and one empty item where they are repeated
 *   <li>an object in the default style is either spread over fields named as its properties are, or written as JSON
 *   <li>an array of objects is a field for each of them in JSON, or all of it in one
 * </ul>
 *
 * <p>This package does not judge the object by its schema.
 */
@NullMarked
package io.understudy.codec.form;

import org.jspecify.annotations.NullMarked;
