package io.understudy.verify.replay;

import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A request that somebody sent once, and what came back for it. Its secrets are not masked.
 *
 * @param number its number in the recording, from 1
 * @param server where it was sent to: scheme, host and port
 * @param call the request
 * @param wholeCall whether the body of the request was recorded, if it had one
 * @param reply what came back
 * @param wholeReply whether the body of the answer was recorded, if it had one
 * @param at when it was sent, if the recording says
 * @param took how long it took; zero when the recording does not say
 */
public record RecordedExchange(
        int number,
        URI server,
        HttpCall call,
        boolean wholeCall,
        Reply reply,
        boolean wholeReply,
        Optional<Instant> at,
        Duration took) {}
