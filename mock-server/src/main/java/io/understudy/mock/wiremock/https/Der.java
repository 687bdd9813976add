package io.understudy.mock.wiremock.https;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values in the Distinguished Encoding Rules (ITU-T X.690), as far as a certificate needs them. */
final class Der {
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int UTF8_STRING = 0x0c;
    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;

    private static final int FIRST_YEAR_OF_GENERALIZED_TIME = 2050;

    private Der() {}

    static byte[] sequence(byte[]... members) {
        return value(SEQUENCE, members);
    }

    static byte[] set(byte[]... members) {
        return value(SET, members);
    }

    /** A value under an explicit tag of its context. */
    static byte[] explicit(int number, byte[] content) {
        return value(0xa0 | number, content);
    }

    /** Octets under an implicit tag of their context. */
    static byte[] implicit(int number, byte[] content) {
        return value(0x80 | number, content);
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    /** Whole octets as a string of bits. */
    static byte[] bits(byte[] content) {
        return value(BIT_STRING, new byte[] {0}, content);
    }

    static byte[] octets(byte[] content) {
        return value(OCTET_STRING, content);
    }

    static byte[] text(String content) {
        return value(UTF8_STRING, content.getBytes(StandardCharsets.UTF_8));
    }

    /** An object identifier of two arcs at the least, in dotted decimal. */
    static byte[] identifier(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(40 * Integer.parseInt(arcs[0]) + Integer.parseInt(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            int arc = Integer.parseInt(arcs[i]);
            for (int shift = 28; shift > 0; shift -= 7) {
                if (arc >>> shift != 0) {
                    content.write(0x80 | ((arc >>> shift) & 0x7f));
                }
            }
            content.write(arc & 0x7f);
        }
        return value(OBJECT_IDENTIFIER, content.toByteArray());
    }

    /** A moment, to the second, in the form that certificates have it in (RFC 5280, section 4.1.2.5). */
    static byte[] time(Instant moment) {
        ZonedDateTime utc = moment.atZone(ZoneOffset.UTC);
        boolean isShort = utc.getYear() < FIRST_YEAR_OF_GENERALIZED_TIME;
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern((isShort ? "yy" : "yyyy") + "MMddHHmmss'Z'", Locale.ROOT);
        return value(isShort ? UTC_TIME : GENERALIZED_TIME, format.format(utc).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] value(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(tag);
        int length = content.size();
        if (length < 0x80) {
            value.write(length);
        } else {
            byte[] octets = BigInteger.valueOf(length).toByteArray();
            int start = octets[0] == 0 ? 1 : 0;
            value.write(0x80 | (octets.length - start));
            value.write(octets, start, octets.length - start);
        }
        value.writeBytes(content.toByteArray());
        return value.toByteArray();
    }
}
