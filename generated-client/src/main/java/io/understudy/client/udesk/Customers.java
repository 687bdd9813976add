package io.understudy.client.udesk;

import io.understudy.client.answer.Failure;
import io.understudy.client.call.AsyncCalls;
import io.understudy.client.call.Calls;
import io.understudy.client.udesk.generated.api.CustomersApi;
import java.util.concurrent.CompletableFuture;

/** Customers (客户), who write to merchants. These calls send no credentials (U16). */
public final class Customers {

    private final CustomersApi api;
    private final Calls calls;
    private final AsyncCalls async;
    private final String tenant;

    Customers(UdeskApi api, AsyncCalls async, String tenant) {
        this.api = new CustomersApi(api);
        calls = api.calls();
        this.async = async;
        this.tenant = tenant;
    }

    /**
     * Whether a customer of the client's tenant has unread messages (获取客户未读消息数量).
     *
     * @param euid external id of the customer (客户euid)
     * @throws UdeskException if the client has no tenant, or the call fails
     */
    public boolean unread(String euid) {
        if (tenant.isEmpty()) {
            throw new UdeskException(Failure.notSent("The client has no tenant; name one in the call", null));
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
        return api.getCustomerUnread(calls.segment("tenant", tenant), calls.segment("euid", euid))
                .unread();
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
