/**
 * Parts of HTTP messages: header fields and bodies.
 *
 * <p>In: names, values, bytes and streams. Out: the same, as values that every stage shares.
 *
 * <p>This package knows no contract, and neither reads nor writes a connection.
 */
@NullMarked
package io.understudy.mock.message;

import org.jspecify.annotations.NullMarked;
