package io.understudy.verify.message;

import io.understudy.validation.Message;
import java.util.List;

/** What came back for a request. */
public sealed interface Reply {
    /**
     * A whole answer.
     *
     * @param status its status code
     * @param headers its header fields, in the order in which they came
     * @param body its body; empty for none
     */
    record Answered(int status, List<Field> headers, Payload body) implements Reply {
        /** The values of the header fields with this name. */
        public List<String> header(String name) {
            return headers.stream()
                    .filter(field -> field.isNamed(name))
                    .map(Field::value)
                    .toList();
        }

        /** The answer as the checks of a contract take it. */
        public Message message() {
            return new Message() {
                @Override
                public List<String> header(String name) {
                    return Answered.this.header(name);
                }

                @Override
                public byte[] body() {
                    return body.bytes();
                }
            };
        }
    }

    /**
     * No whole answer.
     *
     * @param breakage what became of it
     * @param sentence the same for people, one sentence
     */
    record Broken(Breakage breakage, String sentence) implements Reply {}

    /** The ways in which an answer fails to come. */
    enum Breakage {
        /** Nobody accepts connections at the address. */
        UNREACHABLE,
        /** Nothing, or not all of it, came within the time given. */
        TIMEOUT,
        /** The connection was closed before the answer began. */
        RESET,
        /** The connection was closed in the middle of the body. */
        CUT_SHORT,
        /** What came is no HTTP. */
        MALFORMED
    }
}
