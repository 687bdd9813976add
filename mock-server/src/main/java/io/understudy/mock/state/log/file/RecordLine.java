package io.understudy.mock.state.log.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A record as a line of text: the checksum of what it holds in eight hexadecimal digits, a space, what it holds. */
final class RecordLine {
    private static final int CHECKSUM = 8;

    private RecordLine() {}

    /** The line with its line break. */
    static byte[] of(byte[] content) {
        byte[] line = new byte[CHECKSUM + 1 + content.length + 1];
        System.arraycopy(checksum(content, 0, content.length), 0, line, 0, CHECKSUM);
        line[CHECKSUM] = ' ';
        System.arraycopy(content, 0, line, CHECKSUM + 1, content.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** What a line holds, without its line break; empty when the line is not as it was written. */
    static Optional<byte[]> content(byte[] line) {
        int start = CHECKSUM + 1;
        return line.length >= start
                        && line[CHECKSUM] == ' '
                        && Arrays.equals(line, 0, CHECKSUM, checksum(line, start, line.length - start), 0, CHECKSUM)
                ? Optional.of(Arrays.copyOfRange(line, start, line.length))
                : Optional.empty();
    }

    private static byte[] checksum(byte[] bytes, int start, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, start, length);
        return HexFormat.of().toHexDigits((int) sum.getValue()).getBytes(StandardCharsets.US_ASCII);
    }
}
