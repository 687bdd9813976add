package io.understudy.regex;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** The properties that {@code \p} names (ECMA-262, tables 67 to 70), by what the Java platform knows of Unicode. */
final class UnicodeProperty {
    /** Each general category with its long name, its short name and the types of {@link Character#getType(int)}. */
    private static final String CATEGORIES = """
            Cased_Letter LC 1 2 3
            Close_Punctuation Pe 22
            Connector_Punctuation Pc 23
            Control Cc 15
            cntrl Cc 15
            Currency_Symbol Sc 26
            Dash_Punctuation Pd 20
            Decimal_Number Nd 9
            digit Nd 9
            Enclosing_Mark Me 7
            Final_Punctuation Pf 30
            Format Cf 16
            Initial_Punctuation Pi 29
            Letter L 1 2 3 4 5
            Letter_Number Nl 10
            Line_Separator Zl 13
            Lowercase_Letter Ll 2
            Mark M 6 7 8
            Combining_Mark M 6 7 8
            Math_Symbol Sm 25
            Modifier_Letter Lm 4
            Modifier_Symbol Sk 27
            Nonspacing_Mark Mn 6
            Number N 9 10 11
            Open_Punctuation Ps 21
            Other C 0 15 16 18 19
            Other_Letter Lo 5
            Other_Number No 11
            Other_Punctuation Po 24
            Other_Symbol So 28
            Paragraph_Separator Zp 14
            Private_Use Co 18
            Punctuation P 20 21 22 23 24 29 30
            punct P 20 21 22 23 24 29 30
            Separator Z 12 13 14
            Space_Separator Zs 12
            Spacing_Mark Mc 8
            Surrogate Cs 19
            Symbol S 25 26 27 28
            Titlecase_Letter Lt 3
            Unassigned Cn 0
            Uppercase_Letter Lu 1
            """;

    private static final Map<String, IntPredicate> BY_CATEGORY = categories();
    private static final Map<String, IntPredicate> BINARY = Map.ofEntries(
            Map.entry("Any", code -> true),
            Map.entry("ASCII", code -> code < 128),
            Map.entry("Assigned", code -> Character.getType(code) != Character.UNASSIGNED),
            Map.entry("Alphabetic", Character::isAlphabetic),
            Map.entry("Alpha", Character::isAlphabetic),
            Map.entry("Uppercase", Character::isUpperCase),
            Map.entry("Upper", Character::isUpperCase),
            Map.entry("Lowercase", Character::isLowerCase),
            Map.entry("Lower", Character::isLowerCase),
            Map.entry("Ideographic", Character::isIdeographic),
            Map.entry("Ideo", Character::isIdeographic),
            Map.entry("ID_Start", Character::isUnicodeIdentifierStart),
            Map.entry("IDS", Character::isUnicodeIdentifierStart),
            Map.entry("ID_Continue", UnicodeProperty::isIdentifierPart),
            Map.entry("IDC", UnicodeProperty::isIdentifierPart),
            Map.entry("White_Space", UnicodeProperty::isWhiteSpace),
            Map.entry("space", UnicodeProperty::isWhiteSpace),
            Map.entry("Hex_Digit", code -> isAsciiHex(code) || isAsciiHex(code - 0xFEE0)),
            Map.entry("Hex", code -> isAsciiHex(code) || isAsciiHex(code - 0xFEE0)),
            Map.entry("ASCII_Hex_Digit", UnicodeProperty::isAsciiHex),
            Map.entry("AHex", UnicodeProperty::isAsciiHex),
            Map.entry("Join_Control", code -> code == 0x200C || code == 0x200D),
            Map.entry("Join_C", code -> code == 0x200C || code == 0x200D),
            Map.entry("Noncharacter_Code_Point", UnicodeProperty::isNoncharacter),
            Map.entry("NChar", UnicodeProperty::isNoncharacter));
    private static final Set<String> CATEGORY = Set.of("General_Category", "gc");
    private static final Set<String> SCRIPT = Set.of("Script", "sc", "Script_Extensions", "scx");

    private UnicodeProperty() {}

    /** The characters with a property, for instance {@code Letter} or {@code Script=Greek}; empty when it is unknown. */
    static Optional<IntPredicate> named(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return Optional.ofNullable(BY_CATEGORY.get(text)).or(() -> Optional.ofNullable(BINARY.get(text)));
        }
        String property = text.substring(0, equals);
        String value = text.substring(equals + 1);
        if (CATEGORY.contains(property)) {
            return Optional.ofNullable(BY_CATEGORY.get(value));
        }
        return SCRIPT.contains(property) ? script(value) : Optional.empty();
    }

    private static Optional<IntPredicate> script(String name) {
        try {
            // Names of scripts are written with a capital, and no other way.
            if (!Character.isUpperCase(name.charAt(0))) {
                return Optional.empty();
            }
            UnicodeScript script = UnicodeScript.forName(name);
            return Optional.of(code -> UnicodeScript.of(code) == script);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, IntPredicate> categories() {
        Map<String, IntPredicate> categories = new HashMap<>();
        CATEGORIES.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            long types = 0;
            for (int index = 2; index < words.length; index++) {
                types |= 1L << Integer.parseInt(words[index]);
            }
            long mask = types;
            IntPredicate members = code -> (mask >> Character.getType(code) & 1) != 0;
            categories.put(words[0], members);
            categories.put(words[1], members);
        });
        return Map.copyOf(categories);
    }

    private static boolean isIdentifierPart(int code) {
        return Character.isUnicodeIdentifierPart(code) && !Character.isIdentifierIgnorable(code);
    }

    private static boolean isWhiteSpace(int code) {
        return (code >= 9 && code <= 13) || code == 0x85 || Character.isSpaceChar(code);
    }

    private static boolean isAsciiHex(int code) {
        return code >= '0' && code <= 'f' && "0123456789abcdef".indexOf(Character.toLowerCase(code)) >= 0;
    }

    private static boolean isNoncharacter(int code) {
        return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
    }
}
