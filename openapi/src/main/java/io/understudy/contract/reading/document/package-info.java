/**
 * Brings together the files of one contract.
 *
 * <p>In: the path of the contract and what it may read. Out: every document that it refers to, parsed, and a finding for
 * every reference that leads nowhere.
 *
 * <p>This package does not know what an OpenAPI document means beyond its references.
 */
@NullMarked
package io.understudy.contract.reading.document;

import org.jspecify.annotations.NullMarked;
