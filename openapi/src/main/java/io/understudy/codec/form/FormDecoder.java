package io.understudy.codec.form;

import io.understudy.codec.PercentEncoding;
import io.understudy.codec.format.ViolationCollector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Undoes the encoding of names and values of a form: a plus is a space, a percent sign a byte in hexadecimal. */
final class FormDecoder {
    private static final byte[] PERCENT_SIGN = {'%'};

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ViolationCollector report;

    FormDecoder(Charset charset, ViolationCollector report) {
        this.charset = ofBytes(charset);
        this.decoder = this.charset.newDecoder();
        this.report = report;
    }

    /** Forms are in UTF-8 where the charset has other bytes for ASCII (WHATWG Encoding, "get an output encoding"). */
    static Charset ofBytes(Charset charset) {
        boolean ascii = charset.canEncode() && Arrays.equals("%".getBytes(charset), PERCENT_SIGN);
        return ascii ? charset : StandardCharsets.UTF_8;
    }

    /**
     * The text that was encoded.
     *
     * @param field the number of its field, counted from 1
     * @return empty when the encoding is broken, which the report says then
     */
    Optional<String> decode(String encoded, int field) {
        String text = encoded.replace('+', ' ');
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        Optional<byte[]> bytes = PercentEncoding.bytes(text, charset);
        if (bytes.isEmpty()) {
            report.refuse(
                    "parse", " is no form: a '%' in field " + field + " is not followed by two hexadecimal digits");
            return Optional.empty();
        }
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes.get())).toString());
        } catch (CharacterCodingException malformed) {
            report.refuse("charset", " is not " + charset.name() + ": the bytes in field " + field + " are malformed");
            return Optional.empty();
        }
    }
}
