package io.understudy.client.bangwo8;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.client.answer.Failure;
import io.understudy.client.answer.VendorError;
import io.understudy.client.answer.VendorErrors;
import io.understudy.client.answer.VendorException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/** A call to Bangwo8 (帮我吧) that failed; its {@link #code} is the errcode (错误码), digits such as {@code 100047} (B13). */
public final class Bangwo8Exception extends VendorException {

    @Serial
    private static final long serialVersionUID = 2;

    Bangwo8Exception(Failure failure) {
        super(failure);
    }

    /** How errors are told. */
    static final VendorErrors ERRORS = new VendorErrors(List.of("errcode", "errmsg", "error"), Bangwo8Exception::error);

    /** The error in a body: of the interface itself (B13), or of the token call, as OAuth 2.0 has it (B06, B07). */
    private static Optional<VendorError> error(JsonNode body) {
        if (body.hasNonNull("errcode") || body.hasNonNull("errmsg")) {
            String code = body.path("errcode").asText("");
            boolean none = code.equals("0");
            return none
                    ? Optional.empty()
                    : Optional.of(new VendorError(code, body.path("errmsg").asText("")));
        }
        return body.path("error").isTextual()
                ? Optional.of(new VendorError(
                        body.path("error").asText(""),
                        body.path("error_description").asText("")))
                : Optional.empty();
    }
}
