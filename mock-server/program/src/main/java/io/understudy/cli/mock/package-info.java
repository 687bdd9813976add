/**
 * The commands about a running mock: {@code mock}, {@code proxy} and {@code state}.
 *
 * <p>In: the words of a command line. Out: a server that runs until the process ends, and lines about what it does.
 *
 * <p>This package reads no request and chooses no answer.
 */
@NullMarked
package io.understudy.cli.mock;

import org.jspecify.annotations.NullMarked;
