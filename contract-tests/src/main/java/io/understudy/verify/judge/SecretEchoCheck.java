package io.understudy.verify.judge;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.JudgedAnswer;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply.Answered;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds secrets in answers that came with the request. */
public final class SecretEchoCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "secret-echo";

    /** Shorter ones would be found in texts that have nothing to do with them. */
    private static final int SHORTEST = 8;

    private final List<String> secrets;

    /**
     * A check.
     *
     * @param secrets passwords, keys and tokens as they are
     */
    public SecretEchoCheck(List<String> secrets) {
        this.secrets =
                secrets.stream().filter(secret -> secret.length() >= SHORTEST).toList();
    }

    @Override
    public String id() {
        return ID;
    }

    /** The secrets that the request carried and its answer shows. */
    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        HttpCall call = judged.call();
        Answered answer = judged.answer();
        return secrets.stream()
                .filter(secret -> carries(call, secret))
                .flatMap(secret -> place(answer, secret).stream())
                .distinct()
                .map(where -> new Deviation(
                        ID,
                        "an answer without the secret of the request",
                        "the secret in the " + where,
                        judged.operation().place().child("responses"),
                        where))
                .toList();
    }

    private static boolean carries(HttpCall call, String secret) {
        return call.target().contains(secret)
                || call.body().text().contains(secret)
                || call.headers().stream()
                        .flatMap(field -> Stream.of(field.value(), decoded(field.value())))
                        .anyMatch(value -> value.contains(secret));
    }

    /** The user and password of HTTP Basic, as they were before they were encoded; {@code ""} for anything else. */
    private static String decoded(String value) {
        if (!value.startsWith("Basic ")) {
            return "";
        }
        try {
            return new String(Base64.getDecoder().decode(value.substring(6)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    private static Optional<String> place(Answered answer, String secret) {
        if (answer.body().text().contains(secret)) {
            return Optional.of("body");
        }
        return answer.headers().stream()
                .filter(field -> field.value().contains(secret))
                .map(Field::name)
                .map(name -> "header/" + name)
                .findFirst();
    }
}
