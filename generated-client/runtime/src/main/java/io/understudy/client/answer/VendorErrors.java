package io.understudy.client.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a vendor tells an error in a body, whatever the status.
 *
 * @param members the names of which such a body has at least one, so that a body without them need not be looked at twice
 * @param reader finds the error in a body, if it holds one
 */
public record VendorErrors(List<String> members, Function<JsonNode, Optional<VendorError>> reader) {

    /** Keeps a copy. */
    public VendorErrors {
        members = List.copyOf(members);
    }

    /** Whether the bytes of a body hold one of the names. */
    boolean mayStandIn(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1); // a copy without decoding, for names are ASCII
        return members.stream().anyMatch(member -> text.contains('"' + member + '"'));
    }
}
