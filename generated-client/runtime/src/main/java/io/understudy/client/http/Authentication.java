package io.understudy.client.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How calls say who sends them. */
public interface Authentication {

    /** Calls are sent without credentials. */
    Authentication NONE = call -> call;

    /** The call with its credentials. */
    HttpCall authenticate(HttpCall call);

    /**
     * What to do after a 401.
     *
     * @param refused the call that was refused, as it was sent
     * @return whether {@link #authenticate} would now give other credentials, so that another attempt makes sense
     */
    default boolean renew(HttpCall refused) {
        return false;
    }

    /** HTTP Basic (RFC 7617), in UTF-8. */
    static Authentication basic(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String credentials = "Basic " + Base64.getEncoder().encodeToString(both);
        return call -> call.authorized(credentials);
    }
}
