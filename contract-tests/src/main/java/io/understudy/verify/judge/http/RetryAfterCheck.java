package io.understudy.verify.judge.http;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.JudgedAnswer;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** {@code Retry-After} is a number of seconds or a date (RFC 9110, section 10.2.3). */
public final class RetryAfterCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "retry-after";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        return judged.answer().header("Retry-After").stream()
                .filter(value -> !value.matches("[0-9]+") && !isDate(value))
                .map(value -> new Deviation(
                        ID,
                        "a number of seconds or a date in the header Retry-After",
                        value,
                        judged.operation().place().child("responses"),
                        "header/Retry-After"))
                .toList();
    }

    private static boolean isDate(String value) {
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(value);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
