package io.understudy.mock.proxy;

import io.understudy.codec.MediaType;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import io.understudy.mock.message.Payload;
import io.understudy.mock.message.StreamedBody;
import io.understudy.validation.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The body of an answer, held back to be judged if that makes sense.
 *
 * @param payload the bytes that go to the caller, as the upstream sent them
 * @param plain the bytes to be judged; empty when the body is not judged
 * @param remark why it is not, where one would expect it to be
 */
record ReplyBody(Payload payload, Optional<Body> plain, Optional<Violation> remark) {

    /**
     * Takes in as much of a body as is to be judged.
     *
     * @param reply the answer; its stream is read to its end or handed on in the payload
     * @param limit the most bytes that are held back
     * @throws IOException when the answer breaks off
     */
    static ReplyBody take(UpstreamReply.Answered reply, int limit) throws IOException {
        OptionalLong size = reply.body().size();
        if (!isWorthHolding(mediaType(reply), size)) {
            return new ReplyBody(reply.body(), Optional.empty(), Optional.empty());
        }
        if (size.orElse(0) > limit) {
            return unchecked(reply.body(), "has more than " + limit + " bytes");
        }
        InputStream stream = reply.body().stream();
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(bytes), stream);
            return unchecked(new StreamedBody(whole, size), "has more than " + limit + " bytes");
        }
        stream.close();
        Payload payload = bytes.length == 0 ? Body.EMPTY : Body.of(bytes);
        ContentCoding.Decoded decoded =
                ContentCoding.decode(bytes, HeaderField.values(reply.headers(), "Content-Encoding"), limit);
        if (decoded instanceof ContentCoding.Plain plain) {
            return new ReplyBody(payload, Optional.of(plain.body()), Optional.empty());
        }
        ContentCoding.Unreadable unreadable = (ContentCoding.Unreadable) decoded;
        return unreadable.fault()
                ? new ReplyBody(
                        payload,
                        Optional.empty(),
                        Optional.of(remark("Response body " + unreadable.sentence(), Violation.Severity.ERROR)))
                : unchecked(payload, unreadable.sentence());
    }

    private static ReplyBody unchecked(Payload payload, String why) {
        return new ReplyBody(
                payload,
                Optional.empty(),
                Optional.of(remark("Response body was not checked: it " + why, Violation.Severity.WARNING)));
    }

    private static Violation remark(String sentence, Violation.Severity severity) {
        return new Violation(Violation.Kind.VALUE, List.of("body"), "unchecked", sentence, severity);
    }

    private static Optional<MediaType> mediaType(UpstreamReply.Answered reply) {
        return HeaderField.values(reply.headers(), "Content-Type").stream()
                .findFirst()
                .flatMap(MediaType::parse);
    }

    /**
     * JSON, XML and forms are of no use in part, so nobody misses a part of them meanwhile. Other text may be a stream of
     * lines, unless its length is known. Anything else has nothing to judge, or never ends.
     */
    private static boolean isWorthHolding(Optional<MediaType> type, OptionalLong size) {
        if (type.isEmpty()) {
            return size.isPresent();
        }
        MediaType known = type.get();
        return known.isJson()
                || known.isXml()
                || known.isForm()
                || (known.isText() && !known.isStream() && size.isPresent());
    }
}
