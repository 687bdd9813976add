package io.understudy.mock.response.content;

import io.understudy.contract.message.Response;
import io.understudy.document.Lazy;
import io.understudy.mock.message.Body;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;

/** Judges the bodies of one response in one media type. */
public final class ResponseBodyCheck {
    private final String contentType;
    private final Lazy<BodyCheck> check;

    public ResponseBodyCheck(String contentType, Response response, SchemaLibrary schemas) {
        this.contentType = contentType;
        this.check = new Lazy<>(() -> BodyCheck.ofResponse(response, schemas));
    }

    /**
     * How a body breaks the contract. The media type is the contract's own or, for a range, the mock's choice: neither is
     * the body's fault.
     */
    public List<Violation> violations(Body body) {
        List<Violation> violations = check.value()
                .check(new Message() {
                    @Override
                    public List<String> header(String name) {
                        return name.equalsIgnoreCase("Content-Type") ? List.of(contentType) : List.of();
                    }

                    @Override
                    public byte[] body() {
                        return body.bytes();
                    }
                })
                .violations();
        return violations.isEmpty()
                ? violations
                : violations.stream()
                        .filter(violation -> violation.kind() != Violation.Kind.MEDIA_TYPE)
                        .toList();
    }
}
