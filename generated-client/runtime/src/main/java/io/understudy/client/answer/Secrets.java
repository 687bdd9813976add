package io.understudy.client.answer;

import io.understudy.client.http.Answered;
import io.understudy.client.http.HttpCall;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of a text what must not be shown: what the call was authenticated with, and values that are named as secrets. */
final class Secrets {

    private static final String REMOVED = "***";
    private static final int SHORTEST = 4; // a shorter password would take ordinary words apart
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(\"(?:[a-z]+_)?(?:access_?token|refresh_?token|id_?token"
                    + "|password|passwd|pwd|secret|api_?key|authorization)\"\\s*+:\\s*+)\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?");

    private Secrets() {}

    /** The body of an answer as text, without secrets. */
    static String removed(Answered answered) {
        HttpCall call = answered.call();
        String shown = Text.of(answered.answer());
        for (String secret : call.header("Authorization").map(Secrets::of).orElse(List.of())) {
            if (secret.length() >= SHORTEST) {
                shown = shown.replace(secret, REMOVED);
            }
        }
        return NAMED.matcher(shown).replaceAll("$1\"" + REMOVED + "\"");
    }

    private static List<String> of(String authorization) {
        String credentials = authorization.substring(authorization.indexOf(' ') + 1);
        List<String> secrets = new ArrayList<>(List.of(credentials));
        if (authorization.startsWith("Basic ")) {
            String both = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            secrets.add(both.substring(both.indexOf(':') + 1));
        }
        return secrets;
    }
}
