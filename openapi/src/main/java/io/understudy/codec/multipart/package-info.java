/**
 * Reads {@code multipart/form-data} (RFC 7578) and its relatives (RFC 2046, section 5.1).
 *
 * <p>In: the bytes of a body, its boundary, and how its parts are written. Out: an object with a member for each name; or
 * an array, where the schema wants one. Parts are read in place, and the cost is linear.
 *
 * <p>What is decided here, where the specifications leave it open:
 *
 * <ul>
 *   <li>a line feed alone ends a line, as many hand-written tests have it
 *   <li>a part without {@code Content-Type} is in the first media type that is declared for it
 *   <li>a part without a declared media type is JSON where the schema wants an object, and anything where it does not
 *   <li>{@code filename}, {@code filename*} and {@code Content-Transfer-Encoding} are passed over
 *   <li>a multipart body within a part is bytes
 * </ul>
 *
 * <p>This package does not judge the values by their schemas.
 */
@NullMarked
package io.understudy.codec.multipart;

import org.jspecify.annotations.NullMarked;
