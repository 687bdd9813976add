package io.understudy.client.udesk;

import io.understudy.client.call.AsyncCalls;
import io.understudy.client.udesk.generated.api.CustomersApi;
import java.util.concurrent.CompletableFuture;

/** Customers (客户), who write to merchants. These calls send no credentials (U16). */
public final class Customers {

    private final CustomersApi api;
    private final AsyncCalls async;
    private final String tenant;

    Customers(UdeskApi api, AsyncCalls async, String tenant) {
        this.api = new CustomersApi(api);
        this.async = async;
        this.tenant = tenant;
    }

    /**
     * Whether a customer of the client's tenant has unread messages (获取客户未读消息数量).
     *
     * @param euid external id of the customer (客户euid)
     * @throws IllegalStateException if the client has no tenant
     */
    public boolean unread(String euid) {
        if (tenant.isEmpty()) {
            throw new IllegalStateException("The client has no tenant; name one in the call");
        }
        return unread(tenant, euid);
    }

    /**
     * Whether a customer of a tenant has unread messages.
     *
     * @param tenant uuid of the tenant (租户uuid)
     * @param euid external id of the customer (客户euid)
     */
    public boolean unread(String tenant, String euid) {
        return api.getCustomerUnread(tenant, euid).unread();
    }

    /** As {@link #unread(String)}, on another thread. */
    public CompletableFuture<Boolean> unreadAsync(String euid) {
        return async.start(() -> unread(euid));
    }

    /** As {@link #unread(String, String)}, on another thread. */
    public CompletableFuture<Boolean> unreadAsync(String tenant, String euid) {
        return async.start(() -> unread(tenant, euid));
    }
}
