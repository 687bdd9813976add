package io.understudy.mock.proxy;

import io.understudy.mock.message.HeaderField;
import io.understudy.validation.Message;
import java.util.List;

/** An answer as those who judge it see it. */
final class ReplyMessage implements Message {
    private final List<HeaderField> headers;
    private final byte[] body;

    /**
     * @param body the body without its content coding
     */
    ReplyMessage(List<HeaderField> headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }

    @Override
    public List<String> header(String name) {
        return HeaderField.values(headers, name);
    }

    @Override
    public byte[] body() {
        return body;
    }
}
