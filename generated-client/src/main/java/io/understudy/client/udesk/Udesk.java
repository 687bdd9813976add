package io.understudy.client.udesk;

import io.understudy.client.call.AsyncCalls;
import io.understudy.client.call.ClientBuilder;
import io.understudy.client.http.Authentication;
import io.understudy.client.http.Exchange;

/**
 * A client for Udesk mchat. Make one for each tenant (租户), share it among threads, and close it in the end.
 *
 * <p>A call that fails throws a {@link UdeskException}, and nothing else, whatever the server or the network does.
 */
public final class Udesk implements AutoCloseable {

    private final Exchange exchange;
    private final AsyncCalls async;
    private final Customers customers;
    private final Merchants merchants;

    private Udesk(String url, Exchange exchange, AsyncCalls async, Authentication tenant, String uuid) {
        this.exchange = exchange;
        this.async = async;
        UdeskApi api = new UdeskApi(url, exchange, tenant);
        customers = new Customers(api, async, uuid);
        merchants = new Merchants(api, async);
    }

    /** A client to be set up; left as it is, it calls the vendor (U01) without credentials. */
    public static Builder builder() {
        return new Builder();
    }

    /** Customers (客户): unread messages; this call sends no credentials (U16). */
    public Customers customers() {
        return customers;
    }

    /** Merchants (商户): list, create, update, delete, and their logos (U10 to U15). */
    public Merchants merchants() {
        return merchants;
    }

    /** Closes the connections, at once; calls under way fail. */
    @Override
    public void close() {
        async.close();
        exchange.close();
    }

    /** Sets up a {@link Udesk}. */
    public static final class Builder extends ClientBuilder<Builder> {

        private Authentication tenant = Authentication.NONE;
        private String uuid = "";

        private Builder() {
            super("https://mchat.udesk.cn");
        }

        /** Uuid and key of a tenant (租户uuid, 租户key), for every call but the customers' (HTTP Basic, U02). */
        public Builder tenant(String uuid, String key) {
            this.uuid = uuid;
            tenant = Authentication.basic(uuid, key);
            return this;
        }

        /** The client. */
        public Udesk build() {
            return new Udesk(
                    baseUrl(), exchange("io.understudy.client.udesk"), async(UdeskException::new), tenant, uuid);
        }

        @Override
        protected Builder self() {
            return this;
        }
    }
}
