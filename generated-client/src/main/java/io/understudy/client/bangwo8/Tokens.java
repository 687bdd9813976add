package io.understudy.client.bangwo8;

import io.understudy.client.bangwo8.generated.api.TokenApi;
import io.understudy.client.call.AsyncCalls;
import java.util.concurrent.CompletableFuture;

/**
 * Access tokens (令牌) for an API key (密钥id, 密钥). A client with such a key fetches and renews its own; these calls are for
 * tokens to be used elsewhere.
 */
public final class Tokens {

    private final TokenApi api;
    private final AsyncCalls async;

    Tokens(Bangwo8Api api, AsyncCalls async) {
        this.api = new TokenApi(api);
        this.async = async;
    }

    /** A new token (获取token, B05). */
    public AccessToken create() {
        return api.createToken("client_credentials");
    }

    /** As {@link #create}, on another thread. */
    public CompletableFuture<AccessToken> createAsync() {
        return async.start(this::create);
    }
}
