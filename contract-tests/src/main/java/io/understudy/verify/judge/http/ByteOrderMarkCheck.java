package io.understudy.verify.judge.http;

import io.understudy.verify.check.AnswerCheck;
import io.understudy.verify.check.Deviation;
import io.understudy.verify.check.JudgedAnswer;
import java.util.List;

/** JSON does not begin with a byte order mark (RFC 8259, section 8.1). */
public final class ByteOrderMarkCheck implements AnswerCheck {
    /** The id. */
    public static final String ID = "byte-order-mark";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Deviation> deviations(JudgedAnswer judged) {
        byte[] bytes = judged.answer().body().bytes();
        boolean json =
                judged.answer().header("Content-Type").stream().anyMatch(type -> type.matches("(?i)[^;]*[/+]json.*"));
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return json && mark
                ? List.of(new Deviation(
                        ID,
                        "JSON without a byte order mark",
                        "the bytes EF BB BF before it",
                        judged.operation().place().child("responses"),
                        "body"))
                : List.of();
    }
}
