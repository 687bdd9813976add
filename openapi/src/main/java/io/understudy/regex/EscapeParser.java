package io.understudy.regex;

import java.util.function.IntPredicate;

/** Reads what stands behind a backslash, inside of a class in brackets or outside. */
final class EscapeParser {
    private static final String CONTROLS = "fnrtv";
    private static final String CONTROL_CODES = "\f\n\r\t\u000B";

    private final PatternParser parser;

    EscapeParser(PatternParser parser) {
        this.parser = parser;
    }

    /** The characters that an escape means. */
    CodePoints parse(boolean inClass) {
        int start = parser.position();
        parser.take("\\");
        if (parser.atEnd()) {
            throw parser.malformed("nothing stands behind the backslash");
        }
        char kind = parser.peek();
        return switch (kind) {
            case 'd' -> taken(CodePoints::isDigit);
            case 'D' -> taken(code -> !CodePoints.isDigit(code));
            case 's' -> taken(CodePoints::isSpace);
            case 'S' -> taken(code -> !CodePoints.isSpace(code));
            case 'w' -> taken(CodePoints::isWord);
            case 'W' -> taken(code -> !CodePoints.isWord(code));
            case 'p', 'P' -> {
                parser.character();
                yield property(kind == 'P', start);
            }
            default -> CodePoints.single(character(inClass, start));
        };
    }

    /** Whether an escape at the current place means many characters. */
    boolean isSet() {
        int start = parser.position();
        boolean set = parser.take("\\") && "dDsSwWpP".indexOf(parser.peek()) >= 0 && !parser.atEnd();
        parser.back(start);
        return set;
    }

    private CodePoints taken(IntPredicate members) {
        parser.character();
        return CodePoints.of(members);
    }

    private CodePoints property(boolean negated, int start) {
        String name = parser.braced();
        IntPredicate members = UnicodeProperty.named(name)
                .orElseThrow(() -> new PatternParser.MalformedException(
                        start, "the property '" + name + "' of characters is not known"));
        return CodePoints.of(negated ? members.negate() : members);
    }

    /** The one character that an escape means; the backslash has been taken. */
    int character(boolean inClass, int start) {
        int kind = parser.character();
        int control = CONTROLS.indexOf(kind);
        if (control >= 0) {
            return CONTROL_CODES.charAt(control);
        }
        return switch (kind) {
            case 'c' -> control(start);
            case 'x' -> hexadecimal(2, start);
            case 'u' -> unicode(start);
            default -> {
                if (kind == 'b' && inClass) {
                    yield '\b';
                }
                if (kind == '0' && !CodePoints.isDigit(parser.peek())) {
                    yield 0;
                }
                if (parser.isSyntax(kind) || (inClass && kind == '-') || (!parser.isStrict() && !isWord(kind))) {
                    yield kind;
                }
                throw new PatternParser.MalformedException(start, "'\\" + Character.toString(kind) + "' means nothing");
            }
        };
    }

    /** Letters and digits mean something to other languages; punctuation is itself everywhere. */
    private static boolean isWord(int code) {
        return Character.isLetterOrDigit(code);
    }

    private int control(int start) {
        char letter = parser.peek();
        if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
            parser.character();
            return letter & 31;
        }
        throw new PatternParser.MalformedException(start, "a letter must follow '\\c'");
    }

    private int hexadecimal(int digits, int start) {
        int value = parser.hexadecimal(digits);
        if (value < 0) {
            throw new PatternParser.MalformedException(start, digits + " hexadecimal digits must follow");
        }
        return value;
    }

    private int unicode(int start) {
        if (parser.peek() == '{') {
            String digits = parser.braced();
            boolean valid = !digits.isEmpty() && digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
            String significant = digits.replaceFirst("^0+(?=.)", "");
            if (!valid || significant.length() > 6 || Integer.parseInt(significant, 16) > Character.MAX_CODE_POINT) {
                throw new PatternParser.MalformedException(start, "'{" + digits + "}' is no code point");
            }
            return Integer.parseInt(significant, 16);
        }
        int first = hexadecimal(4, start);
        int afterFirst = parser.position();
        if (Character.isHighSurrogate((char) first) && parser.take("\\u")) {
            int second = parser.hexadecimal(4);
            if (second >= 0 && Character.isLowSurrogate((char) second)) {
                return Character.toCodePoint((char) first, (char) second);
            }
            parser.back(afterFirst);
        }
        return first;
    }
}
