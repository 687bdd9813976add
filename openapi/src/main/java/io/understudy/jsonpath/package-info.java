/**
 * JSONPath as RFC 9535 has it, with filters and all functions of the standard.
 *
 * <p>In: an expression, and then a document. Out: the {@link io.understudy.jsonpath.Match}es, each with its place. The
 * older dialects of JSONPath, where they differ, are refused: what one of them means in another is anybody's guess.
 *
 * <p>This package changes nothing in a document.
 */
@NullMarked
package io.understudy.jsonpath;

import org.jspecify.annotations.NullMarked;
