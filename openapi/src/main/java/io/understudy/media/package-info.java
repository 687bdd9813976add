/**
 * Media types and ranges of them.
 *
 * <p>In: a media type as text, from a header or a contract. Out: its parts, and what it covers.
 *
 * <p>This package does not negotiate, and reads no bodies.
 */
@NullMarked
package io.understudy.media;

import org.jspecify.annotations.NullMarked;
