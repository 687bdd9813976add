package io.understudy.mock.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.mock.problem.InvalidRequest;
import io.understudy.mock.response.HeaderField;
import io.understudy.validation.Violation;
import java.util.List;
import java.util.Optional;

/** The header in which every answer tells how the request and the answer itself break the contract. */
public final class Violations {
    private static final String HEADER = "sl-violations";

    /** What servers and proxies take for one header without asking is 8 KiB. */
    private static final int LONGEST = 8_000;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Violations() {}

    /** The header, or none where nothing is broken. What does not fit into a header is left out from the end. */
    public static Optional<HeaderField> header(Judgement judgement) {
        List<Violation> ofRequest = judgement.ofRequest();
        List<Violation> ofResponse = judgement.ofResponse();
        if (ofRequest.isEmpty() && ofResponse.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder array = new StringBuilder("[");
        append(array, ofRequest, "request");
        append(array, ofResponse, "response");
        return Optional.of(new HeaderField(HEADER, array.append(']').toString()));
    }

    private static void append(StringBuilder array, List<Violation> violations, String side) {
        for (Violation violation : violations) {
            String text = text(violation, side);
            if (array.length() + text.length() + 2 > LONGEST) {
                return;
            }
            array.append(array.length() == 1 ? "" : ",").append(text);
        }
    }

    private static String text(Violation violation, String side) {
        try {
            // The one control character that JSON does not escape; a header must not have it (RFC 9110, section 5.5).
            return JSON.writeValueAsString(InvalidRequest.json(violation, List.of(side)))
                    .replace("\u007f", "\\u007F");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
