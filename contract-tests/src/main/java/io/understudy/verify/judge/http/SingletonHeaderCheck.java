package io.understudy.verify.judge.http;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** A header that holds one value comes once (RFC 9110, section 5.3). */
public final class SingletonHeaderCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "singleton-header";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        return SINGLETONS.stream()
                .filter(name -> judged.answer().header(name).stream().distinct().count() > 1)
                .map(name -> new Deviation(
                        ID,
                        "one header " + name,
                        String.join(" and ", judged.answer().header(name)),
                        judged.operation().place().child("responses"),
                        "header/" + name))
                .toList();
    }

    private static final List<String> SINGLETONS = List.of(
            "Content-Type",
            "Content-Length",
            "Content-Location",
            "Date",
            "ETag",
            "Last-Modified",
            "Location",
            "Retry-After");
}
