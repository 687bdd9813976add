package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Id of the agent who reviewed an entry (审核知识库的客服ID): digits in text, {@code "321"}. Where nobody has, the vendor
 * sends empty text in one answer and null in another (K04); both are {@link #NONE}, which is written as empty text.
 *
 * @param digits the id as text; empty for none
 */
@JsonDeserialize(using = ReviewerId.Reading.class)
public record ReviewerId(@JsonValue String digits) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{0,18}");

    /** Nobody has reviewed the entry. */
    public static final ReviewerId NONE = new ReviewerId("");

    /** Refuses text that is not digits, or more of them than a long holds. */
    public ReviewerId {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("\"" + digits + "\" is not the id of a reviewer");
        }
    }

    /** The agent with this id. */
    public static ReviewerId of(long id) {
        return new ReviewerId(Long.toString(id));
    }

    /** The id, if somebody has reviewed the entry. */
    public OptionalLong id() {
        return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    }

    @Override
    public String toString() {
        return digits;
    }

    /** Creators never see a null; a deserialiser is asked what it means. */
    static final class Reading extends StdDeserializer<ReviewerId> {

        @Serial
        private static final long serialVersionUID = 1;

        Reading() {
            super(ReviewerId.class);
        }

        @Override
        public ReviewerId deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = _parseString(parser, context, this);
            return Nothing.is(text) ? NONE : new ReviewerId(text);
        }

        @Override
        public ReviewerId getNullValue(DeserializationContext context) {
            return NONE;
        }
    }
}
