/**
 * Changes to a document, kept apart from it: the Overlay Specification 1.0.0.
 *
 * <p>In: an {@link io.understudy.overlay.Overlay}, from a file or made by the program, and the document that it is for.
 * Out: the document changed, or why it cannot be, with file, line and column; and an overlay as JSON, to be written.
 * Where 1.0.0 leaves open how values merge, the rules of 1.1.0 hold.
 *
 * <p>This package writes no file, and does not ask whether what comes out is a contract.
 */
@NullMarked
package io.understudy.overlay;

import org.jspecify.annotations.NullMarked;
