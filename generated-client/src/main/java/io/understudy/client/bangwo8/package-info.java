/**
 * The client for Bangwo8 (帮我吧): tickets, the knowledge base, its attachments, access tokens.
 *
 * <p>In: credentials and an address, once. Out: {@link io.understudy.client.bangwo8.Bangwo8}, whose calls are the
 * generated ones, one for each operation of the contract, grouped as the contract groups them.
 *
 * <p>This package does not follow pages, fetch tokens by itself or repeat a call.
 */
@NullMarked
package io.understudy.client.bangwo8;

import org.jspecify.annotations.NullMarked;
