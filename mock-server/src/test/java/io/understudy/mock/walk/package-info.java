/**
 * Walks through whole documents: every operation is called with requests that are made from the contract alone, and
 * every answer is judged by means that the mock itself does not use.
 */
@NullMarked
package io.understudy.mock.walk;

import org.jspecify.annotations.NullMarked;
