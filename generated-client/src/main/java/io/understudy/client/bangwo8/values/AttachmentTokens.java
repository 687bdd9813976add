package io.understudy.client.bangwo8.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The attachments of an answer (附件), by their tokens, in the order of the placeholders in the answer (K18). Declared as
 * a list, they are sent as empty text where there are none (K06); read from a list or from text with commas, they are
 * written as such text: {@code "token1,token2,token3"}.
 *
 * @param tokens the tokens; empty for none
 */
public record AttachmentTokens(List<String> tokens) {

    /** No attachments. */
    public static final AttachmentTokens NONE = new AttachmentTokens(List.of());

    /** Keeps a copy. */
    public AttachmentTokens {
        tokens = List.copyOf(tokens);
    }

    /** The attachments with these tokens. */
    public static AttachmentTokens of(String... tokens) {
        return new AttachmentTokens(List.of(tokens));
    }

    /** The attachments of a text with commas. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AttachmentTokens parse(String text) {
        return Nothing.is(text) ? NONE : new AttachmentTokens(split(text).toList());
    }

    /** The attachments of a list, of which each entry may itself be a text with commas. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AttachmentTokens of(List<String> texts) {
        return new AttachmentTokens(
                texts.stream().flatMap(AttachmentTokens::split).toList());
    }

    /** As it is written into a request: {@code token1,token2}. */
    @Override
    @JsonValue
    public String toString() {
        return String.join(",", tokens);
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split(",", -1));
    }
}
