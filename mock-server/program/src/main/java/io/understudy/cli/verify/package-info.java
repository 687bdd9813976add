/**
 * The commands that check servers, clients and recordings: {@code verify}, {@code replay}, {@code drift} and
 * {@code cleanup}.
 *
 * <p>In: the words of a command line, and environment variables that hold credentials. Out: findings for people and for
 * files.
 *
 * <p>This package verifies nothing itself.
 */
@NullMarked
package io.understudy.cli.verify;

import org.jspecify.annotations.NullMarked;
