package io.understudy.format;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * One label of an international host name (RFC 5891, section 4.2; RFC 5892; RFC 5893).
 *
 * @param unicode the label as people read it
 * @param ascii the label as it is looked up
 */
record IdnLabel(String unicode, String ascii) {
    private static final String PREFIX = "xn--";

    /** RFC 5892, section 2.6: characters that are valid although the rules would not have them, and the reverse. */
    private static final Set<Integer> VALID = Set.of(0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007);

    private static final Set<Integer> DISALLOWED =
            Set.of(0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B);

    /** A label in either form; empty when it is none. */
    static Optional<IdnLabel> read(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        boolean isAscii = label.chars().allMatch(letter -> letter < 128);
        if (isAscii && lower.startsWith(PREFIX)) {
            String punycode = lower.substring(PREFIX.length());
            return Punycode.decoded(punycode)
                    .filter(unicode -> unicode.chars().anyMatch(letter -> letter >= 128))
                    .filter(unicode -> Punycode.encoded(unicode).equals(punycode))
                    .filter(IdnLabel::isValid)
                    .map(unicode -> new IdnLabel(unicode, lower));
        }
        if (!isValid(isAscii ? lower : label)) {
            return Optional.empty();
        }
        return Optional.of(new IdnLabel(label, isAscii ? label : PREFIX + Punycode.encoded(label)));
    }

    private static boolean isValid(String label) {
        if (label.isEmpty()
                || label.startsWith("-")
                || label.endsWith("-")
                || (label.startsWith("--", 2) && label.chars().anyMatch(letter -> letter >= 128))
                || !Normalizer.isNormalized(label, Normalizer.Form.NFC)
                || isMark(label.codePointAt(0))) {
            return false;
        }
        int[] codes = label.codePoints().toArray();
        for (int index = 0; index < codes.length; index++) {
            if (!isValid(codes[index]) && !isValidHere(codes, index)) {
                return false;
            }
        }
        return true;
    }

    /** RFC 5892, section 3, for characters that are valid wherever they stand. */
    private static boolean isValid(int code) {
        if (code < 128) {
            return code == '-' || UriSyntax.isDigit(code) || (code >= 'a' && code <= 'z');
        }
        if (VALID.contains(code)) {
            return true;
        }
        if (DISALLOWED.contains(code) || isContextual(code) || isOldHangul(code)) {
            return false;
        }
        int type = Character.getType(code);
        boolean letter = Character.isLetter(code) && type != Character.TITLECASE_LETTER;
        boolean mark = isMark(code) && type != Character.ENCLOSING_MARK;
        boolean letterOrDigit = letter || mark || type == Character.DECIMAL_DIGIT_NUMBER;
        return letterOrDigit && isStable(code);
    }

    /** Whether folding its case and composing it anew leaves a character as it is. */
    private static boolean isStable(int code) {
        String text = Character.toString(code);
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).equals(text)
                || Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .equals(text);
    }

    private static boolean isOldHangul(int code) {
        return (code >= 0x1100 && code <= 0x11FF)
                || (code >= 0xA960 && code <= 0xA97F)
                || (code >= 0xD7B0 && code <= 0xD7FF);
    }

    private static boolean isContextual(int code) {
        return code == 0xB7
                || code == 0x375
                || code == 0x5F3
                || code == 0x5F4
                || code == 0x30FB
                || code == 0x200C
                || code == 0x200D
                || isArabicDigit(code)
                || isExtendedArabicDigit(code);
    }

    /** RFC 5892, appendix A: characters that are valid beside certain others. */
    private static boolean isValidHere(int[] codes, int index) {
        int before = index > 0 ? codes[index - 1] : 0;
        int after = index + 1 < codes.length ? codes[index + 1] : 0;
        int code = codes[index];
        return switch (code) {
            case 0xB7 -> before == 'l' && after == 'l';
            case 0x375 -> after != 0 && UnicodeScript.of(after) == UnicodeScript.GREEK;
            case 0x5F3, 0x5F4 -> before != 0 && UnicodeScript.of(before) == UnicodeScript.HEBREW;
            case 0x30FB -> hasJapanese(codes);
            case 0x200C -> isVirama(before) || joins(codes, index);
            case 0x200D -> isVirama(before);
            default ->
                isArabicDigit(code)
                        ? none(codes, IdnLabel::isExtendedArabicDigit)
                        : isExtendedArabicDigit(code) && none(codes, IdnLabel::isArabicDigit);
        };
    }

    private static boolean none(int[] codes, IntPredicate test) {
        for (int code : codes) {
            if (test.test(code)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasJapanese(int[] codes) {
        return !none(
                codes,
                code -> code != 0x30FB
                        && Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN)
                                .contains(UnicodeScript.of(code)));
    }

    /** A mark that joins letters (canonical combining class 9), known by its name: the platform has no other way. */
    private static boolean isVirama(int code) {
        if (!isMark(code)) {
            return false;
        }
        String name = Character.getName(code);
        return name != null
                && (name.endsWith("VIRAMA") || name.endsWith("HALANTA") || name.endsWith("COENG") || code == 0xE3A);
    }

    /** Whether letters that join stand on both sides, apart from marks. */
    private static boolean joins(int[] codes, int index) {
        int before = index - 1;
        while (before >= 0 && isMark(codes[before])) {
            before--;
        }
        int after = index + 1;
        while (after < codes.length && isMark(codes[after])) {
            after++;
        }
        return before >= 0
                && after < codes.length
                && JoiningLetters.joinsAfter(codes[before])
                && JoiningLetters.joinsBefore(codes[after]);
    }

    /** Whether a name with this label is written in both directions, so that all its labels must keep the rule. */
    boolean isBidirectional() {
        return unicode.codePoints().anyMatch(code -> {
            byte direction = Character.getDirectionality(code);
            return isRightToLeft(direction) || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
        });
    }

    /** RFC 5893, section 2. */
    boolean keepsBidiRule() {
        byte first = Character.getDirectionality(unicode.codePointAt(0));
        boolean rightToLeft = isRightToLeft(first);
        if (!rightToLeft && first != Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
            return false;
        }
        boolean european = false;
        boolean arabic = false;
        byte last = first;
        for (int code : unicode.codePoints().toArray()) {
            byte direction = Character.getDirectionality(code);
            if (!isAllowed(direction, rightToLeft)) {
                return false;
            }
            european |= direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
            arabic |= direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
            last = direction == Character.DIRECTIONALITY_NONSPACING_MARK ? last : direction;
        }
        boolean ends = last == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || (rightToLeft
                        ? isRightToLeft(last) || last == Character.DIRECTIONALITY_ARABIC_NUMBER
                        : last == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        return ends && !(european && arabic);
    }

    private static boolean isAllowed(byte direction, boolean rightToLeft) {
        return switch (direction) {
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_OTHER_NEUTRALS,
                    Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
                    Character.DIRECTIONALITY_NONSPACING_MARK -> true;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> !rightToLeft;
            default -> rightToLeft && (isRightToLeft(direction) || direction == Character.DIRECTIONALITY_ARABIC_NUMBER);
        };
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isArabicDigit(int code) {
        return code >= 0x660 && code <= 0x669;
    }

    private static boolean isExtendedArabicDigit(int code) {
        return code >= 0x6F0 && code <= 0x6F9;
    }
}
