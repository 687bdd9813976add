/**
 * The client for Udesk mchat: the merchants of a tenant, and whether a customer has unread messages.
 *
 * <p>In: a tenant and an address, once. Out: {@link io.understudy.client.udesk.Udesk}, whose calls are the generated
 * ones, one for each operation of the contract, grouped as the contract groups them.
 *
 * <p>This package does not follow pages and does not repeat a call.
 */
@NullMarked
package io.understudy.client.udesk;

import org.jspecify.annotations.NullMarked;
