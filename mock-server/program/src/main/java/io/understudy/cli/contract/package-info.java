/**
 * The commands that need nothing but contracts: {@code lint}, {@code apply}, {@code declare} and {@code diff}, and the
 * reading of contracts that a command line names.
 *
 * <p>In: names of files. Out: diagnostics, documents, or a list of changes.
 *
 * <p>This package opens no connection, except for references that a contract may fetch.
 */
@NullMarked
package io.understudy.cli.contract;

import org.jspecify.annotations.NullMarked;
