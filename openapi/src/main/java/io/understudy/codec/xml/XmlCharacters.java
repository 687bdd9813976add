package io.understudy.codec.xml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Makes names and texts that XML can hold (XML 1.0, fifth edition, sections 2.2 and 2.3; Namespaces, section 4). */
final class XmlCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlCharacters() {}

    /** A scalar as text, a number written out in full. Characters that XML cannot hold are replaced. */
    static String text(JsonNode value) {
        String text = value.isNumber()
                ? value.decimalValue().toPlainString()
                : value.isValueNode() ? value.asText() : value.toString();
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().map(point -> isCharacter(point) ? point : REPLACEMENT).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** A name without a prefix, changed where it would not be one. */
    static String name(String name) {
        StringBuilder result = new StringBuilder();
        name.codePoints().forEach(point -> {
            if (result.length() == 0 && !isNameStart(point) && isNamePart(point)) {
                result.append('_');
            }
            result.appendCodePoint(isNamePart(point) ? point : '_');
        });
        boolean reserved = result.length() == 0 || result.toString().equals("xmlns");
        return reserved ? "_" + result : result.toString();
    }

    /** A prefix; a text that cannot be one is none, as are those that XML keeps for itself. */
    static String prefix(String prefix) {
        return prefix.isEmpty() || prefix.toLowerCase(Locale.ROOT).startsWith("xml") ? "" : name(prefix);
    }

    private static boolean isNameStart(int point) {
        return point == '_'
                || (point >= 'A' && point <= 'Z')
                || (point >= 'a' && point <= 'z')
                || (point >= 0xC0 && point <= 0x2FF && point != 0xD7 && point != 0xF7)
                || (point >= 0x370 && point <= 0x1FFF && point != 0x37E)
                || (point >= 0x200C && point <= 0x200D)
                || (point >= 0x2070 && point <= 0x218F)
                || (point >= 0x2C00 && point <= 0x2FEF)
                || (point >= 0x3001 && point <= 0xD7FF)
                || (point >= 0xF900 && point <= 0xFDCF)
                || (point >= 0xFDF0 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0xEFFFF);
    }

    private static boolean isNamePart(int point) {
        return isNameStart(point)
                || point == '-'
                || point == '.'
                || (point >= '0' && point <= '9')
                || point == 0xB7
                || (point >= 0x300 && point <= 0x36F)
                || (point >= 0x203F && point <= 0x2040);
    }
}
