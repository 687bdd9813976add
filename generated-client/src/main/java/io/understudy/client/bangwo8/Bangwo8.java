package io.understudy.client.bangwo8;

import io.understudy.client.bangwo8.generated.ApiClient;
import io.understudy.client.bangwo8.generated.api.AttachmentsApi;
import io.understudy.client.bangwo8.generated.api.KnowledgeApi;
import io.understudy.client.bangwo8.generated.api.TicketsApi;
import io.understudy.client.bangwo8.generated.api.TokenApi;
import io.understudy.client.bangwo8.generated.auth.HttpBasicAuth;
import io.understudy.client.transport.Transport;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * A client for Bangwo8 (帮我吧). Make one for each account, share it among threads, and close it in the end.
 *
 * <p>An answer that refuses a call comes as the generated {@code ApiException}, with its status, headers and body.
 */
public final class Bangwo8 implements AutoCloseable {

    private final CloseableHttpClient http;
    private final AttachmentsApi attachments;
    private final KnowledgeApi knowledge;
    private final TicketsApi tickets;
    private final TokenApi token;

    private Bangwo8(Builder builder) {
        http = Transport.open(builder.timeout);
        ApiClient api = new ApiClient(http).setBasePath(builder.baseUrl);
        authenticate(api, "basicAuth", builder.account, builder.password);
        authenticate(api, "clientSecretBasic", builder.secretId, builder.secret);
        attachments = new AttachmentsApi(api);
        knowledge = new KnowledgeApi(api);
        tickets = new TicketsApi(api);
        token = new TokenApi(api);
    }

    /** A client to be set up; left as it is, it calls the vendor (B01) without credentials. */
    public static Builder builder() {
        return new Builder();
    }

    /** Attachments (附件): upload and show (K23, K24). */
    public AttachmentsApi attachments() {
        return attachments;
    }

    /** The knowledge base (知识库): list, show, create and update (K12 to K20). */
    public KnowledgeApi knowledge() {
        return knowledge;
    }

    /** Tickets (工单): list and create (B14, B15). */
    public TicketsApi tickets() {
        return tickets;
    }

    /** Access tokens (令牌); asks for an {@link Builder#apiKey API key} (B05). */
    public TokenApi token() {
        return token;
    }

    /** Closes the connections, at once; calls under way fail. */
    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }

    private static void authenticate(ApiClient api, String scheme, @Nullable String user, @Nullable String password) {
        HttpBasicAuth basic = (HttpBasicAuth) api.getAuthentication(scheme);
        basic.setUsername(user);
        basic.setPassword(password);
    }

    /** Sets up a {@link Bangwo8}. */
    public static final class Builder {

        private @Nullable String account;
        private @Nullable String password;
        private @Nullable String secretId;
        private @Nullable String secret;
        private String baseUrl = "https://www.bangwo8.com";
        private Duration timeout = Transport.DEFAULT_TIMEOUT;

        private Builder() {}

        /** Account and password of an agent (帮我吧账号密码), for every call but the token's (B03). */
        public Builder account(String account, String password) {
            this.account = account;
            this.password = password;
            return this;
        }

        /** Id and secret of an API key (密钥id, 密钥), for the token call and no other (B05). */
        public Builder apiKey(String secretId, String secret) {
            this.secretId = secretId;
            this.secret = secret;
            return this;
        }

        /** Where the calls go, without {@code /api}: a mock, say (B01). */
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
        public Bangwo8 build() {
            return new Bangwo8(this);
        }
    }
}
