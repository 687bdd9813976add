package io.understudy.mock.proxy;

import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.StreamedBody;
import io.understudy.mock.problem.server.UpstreamFailure;
import java.util.List;

/** What came back from the upstream. */
public sealed interface UpstreamReply {

    /**
     * An answer, of which the body may still be on its way.
     *
     * @param status the status code
     * @param headers the headers as they were sent, those among them that concern one connection only
     * @param body the bytes as they were sent; whoever holds this closes its stream
     */
    record Answered(int status, List<HeaderField> headers, StreamedBody body) implements UpstreamReply {}

    /**
     * No answer.
     *
     * @param problem why
     */
    record Unanswered(UpstreamFailure problem) implements UpstreamReply {}
}
