package io.understudy.client.bangwo8;

import io.understudy.client.call.AsyncCalls;
import io.understudy.client.call.ClientBuilder;
import io.understudy.client.http.Authentication;
import io.understudy.client.http.BearerTokens;
import io.understudy.client.http.Exchange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A client for Bangwo8 (帮我吧). Make one for each account or API key, share it among threads, and close it in the end.
 *
 * <p>A call that fails throws a {@link Bangwo8Exception}, and nothing else, whatever the server or the network does.
 */
public final class Bangwo8 implements AutoCloseable {

    private final Exchange exchange;
    private final AsyncCalls async;
    private final Attachments attachments;
    private final KnowledgeBase knowledge;
    private final Tickets tickets;
    private final Tokens tokens;

    private Bangwo8(
            String url,
            Exchange exchange,
            AsyncCalls async,
            Authentication key,
            Function<Tokens, Authentication> authentication) {
        this.exchange = exchange;
        this.async = async;
        tokens = new Tokens(new Bangwo8Api(url, exchange, key, true), async);
        Bangwo8Api api = new Bangwo8Api(url, exchange, authentication.apply(tokens), false);
        attachments = new Attachments(api, async);
        knowledge = new KnowledgeBase(api, attachments, async);
        tickets = new Tickets(api, async);
    }

    /** A client to be set up; left as it is, it calls the vendor (B01) without credentials. */
    public static Builder builder() {
        return new Builder();
    }

    /** Attachments (附件): upload and show. */
    public Attachments attachments() {
        return attachments;
    }

    /** The knowledge base (知识库): list, show, create and update. */
    public KnowledgeBase knowledge() {
        return knowledge;
    }

    /** Tickets (工单): list and create. */
    public Tickets tickets() {
        return tickets;
    }

    /** Access tokens (令牌) to be used elsewhere; asks for a {@link Builder#client client}. */
    public Tokens tokens() {
        return tokens;
    }

    /** Closes the connections, at once; calls under way fail. */
    @Override
    public void close() {
        async.close();
        exchange.close();
    }

    /** Sets up a {@link Bangwo8}. */
    public static final class Builder extends ClientBuilder<Builder> {

        private @Nullable Authentication account;
        private @Nullable Authentication key;

        private Builder() {
            super("https://www.bangwo8.com");
        }

        /** Account and password of an agent (帮我吧账号密码): every call sends them (HTTP Basic, B03). */
        public Builder account(String account, String password) {
            this.account = Authentication.basic(account, password);
            return this;
        }

        /**
         * Id and secret of an API key (密钥id, 密钥): every call sends an access token (令牌), which is fetched with them when
         * the first call needs it, kept for all threads, and renewed before it expires or when it is refused (OAuth 2.0
         * client credentials, B04, B05).
         */
        public Builder client(String secretId, String secret) {
            key = Authentication.basic(secretId, secret);
            return this;
        }

        /**
         * The client.
         *
         * @throws IllegalStateException if there are an account and a client, of which a call could send only one
         */
        public Bangwo8 build() {
            if (account != null && key != null) {
                throw new IllegalStateException("There are an account and a client; a call can be sent by one of them");
            }
            return new Bangwo8(
                    baseUrl(),
                    exchange("io.understudy.client.bangwo8"),
                    async(Bangwo8Exception::new),
                    key == null ? Authentication.NONE : key,
                    this::authentication);
        }

        @Override
        protected Builder self() {
            return this;
        }

        private Authentication authentication(Tokens tokens) {
            if (key != null) {
                return new BearerTokens(() -> tokens.create().bearer(), clock());
            }
            return account == null ? Authentication.NONE : account;
        }
    }
}
