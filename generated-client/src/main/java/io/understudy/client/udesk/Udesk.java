package io.understudy.client.udesk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.understudy.client.transport.Transport;
import io.understudy.client.udesk.generated.ApiClient;
import io.understudy.client.udesk.generated.api.CustomersApi;
import io.understudy.client.udesk.generated.api.MerchantsApi;
import io.understudy.client.udesk.generated.auth.HttpBasicAuth;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * A client for Udesk mchat. Make one for each tenant (租户), share it among threads, and close it in the end.
 *
 * <p>An answer that refuses a call comes as the generated {@code ApiException}, with its status, headers and body.
 */
public final class Udesk implements AutoCloseable {

    private final CloseableHttpClient http;
    private final CustomersApi customers;
    private final MerchantsApi merchants;

    private Udesk(Builder builder) {
        http = Transport.open(builder.timeout);
        ApiClient api = new ApiClient(http).setBasePath(builder.baseUrl);
        // A time keeps the offset that the vendor sent (U08).
        api.getObjectMapper().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        HttpBasicAuth basic = (HttpBasicAuth) api.getAuthentication("basicAuth");
        basic.setUsername(builder.uuid);
        basic.setPassword(builder.key);
        customers = new CustomersApi(api);
        merchants = new MerchantsApi(api);
    }

    /** A client to be set up; left as it is, it calls the vendor (U01) without credentials. */
    public static Builder builder() {
        return new Builder();
    }

    /** Customers (客户): unread messages; this call sends no credentials (U16). */
    public CustomersApi customers() {
        return customers;
    }

    /** Merchants (商户): list, create, update, delete, and their logos (U10 to U15). */
    public MerchantsApi merchants() {
        return merchants;
    }

    /** Closes the connections, at once; calls under way fail. */
    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }

    /** Sets up a {@link Udesk}. */
    public static final class Builder {

        private @Nullable String uuid;
        private @Nullable String key;
        private String baseUrl = "https://mchat.udesk.cn";
        private Duration timeout = Transport.DEFAULT_TIMEOUT;

        private Builder() {}

        /** Uuid and key of a tenant (租户uuid, 租户key), for every call but the customers' (U02). */
        public Builder tenant(String uuid, String key) {
            this.uuid = uuid;
            this.key = key;
            return this;
        }

        /** Where the calls go, without {@code /api} or {@code /client}: a mock, say (U01, U16). */
        public Builder baseUrl(URI baseUrl) {
            this.baseUrl = Transport.baseUrl(baseUrl);
            return this;
        }

        /** How long a call waits for a connection, and for each answer. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** The client. */
        public Udesk build() {
            return new Udesk(this);
        }
    }
}
