/**
 * The client for Udesk mchat: the merchants of a tenant, and whether a customer has unread messages.
 *
 * <p>In: a tenant and an address, once. Out: {@link io.understudy.client.udesk.Udesk}, whose calls are those of the
 * contract, grouped as the contract groups them, and {@link io.understudy.client.udesk.UdeskException} for every call that
 * fails.
 *
 * <p>This package builds no address and no body: the generated code does.
 */
@NullMarked
package io.understudy.client.udesk;

import org.jspecify.annotations.NullMarked;
