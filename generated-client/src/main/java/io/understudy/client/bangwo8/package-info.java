/**
 * The client for Bangwo8 (帮我吧): tickets, the knowledge base, its attachments, access tokens.
 *
 * <p>In: credentials and an address, once. Out: {@link io.understudy.client.bangwo8.Bangwo8}, whose calls are those of the
 * contract, grouped as the contract groups them, with values instead of the forms in which the vendor sends them, and
 * {@link io.understudy.client.bangwo8.Bangwo8Exception} for every call that fails.
 *
 * <p>This package builds no address and no body: the generated code does. It does not guess what a value means.
 */
@NullMarked
package io.understudy.client.bangwo8;

import org.jspecify.annotations.NullMarked;
