package io.understudy.regex;

import java.util.List;
import java.util.function.IntPredicate;

/** A set of code points; membership of the first 128 is looked up. */
final class CodePoints {
    private final IntPredicate members;
    private final long[] ascii = new long[2];

    private CodePoints(IntPredicate members) {
        this.members = members;
        for (int code = 0; code < 128; code++) {
            if (members.test(code)) {
                ascii[code >> 6] |= 1L << code;
            }
        }
    }

    static CodePoints of(IntPredicate members) {
        return new CodePoints(members);
    }

    static CodePoints single(int code) {
        return new CodePoints(other -> other == code);
    }

    static CodePoints range(int first, int last) {
        return new CodePoints(code -> code >= first && code <= last);
    }

    static CodePoints union(List<CodePoints> sets) {
        List<CodePoints> all = List.copyOf(sets);
        return new CodePoints(code -> {
            for (CodePoints set : all) {
                if (set.has(code)) {
                    return true;
                }
            }
            return false;
        });
    }

    CodePoints negated() {
        return new CodePoints(code -> !has(code));
    }

    /** The set with the other case of each letter in it. */
    CodePoints ignoringCase() {
        return new CodePoints(code -> has(code)
                || has(Character.toLowerCase(code))
                || has(Character.toUpperCase(code))
                || has(Character.toLowerCase(Character.toUpperCase(code))));
    }

    boolean has(int code) {
        return code < 128 ? (ascii[code >> 6] & 1L << code) != 0 : members.test(code);
    }

    /** {@code \s}: WhiteSpace and LineTerminator (ECMA-262, sections 12.2 and 12.3). */
    static boolean isSpace(int code) {
        return (code >= 9 && code <= 13)
                || code == 0xFEFF
                || isLineEnd(code)
                || Character.getType(code) == Character.SPACE_SEPARATOR;
    }

    static boolean isLineEnd(int code) {
        return code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029;
    }

    static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }

    static boolean isWord(int code) {
        return isDigit(code) || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '_';
    }
}
