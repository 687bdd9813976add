package io.understudy.mock.hostile;

import java.util.List;

/** Texts that programs have stumbled over, and what to do to a text so that it becomes one. */
final class Nasty {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "%",
            "%zz",
            "%00",
            "%C3%28",
            "%ED%A0%80",
            "%2e%2e%2f",
            "../",
            "..\\",
            "//",
            "?",
            "#",
            "&",
            "=",
            "+",
            ";",
            ",",
            "|",
            "[]",
            "[0][0][0]",
            "[a][b",
            "]",
            "\"",
            "'",
            "\\",
            "{",
            "}",
            "[[[[[[",
            "{\"a\":{\"a\":{\"a\":",
            "null",
            "true",
            "NaN",
            "-0",
            "1e999999999",
            "-1e-999999999",
            "0x10",
            "9".repeat(400),
            "a".repeat(9_000),
            "<",
            "<a>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "&b;",
            "]]>",
            "--",
            "--cut--",
            "__proto__",
            "constructor",
            "$ref",
            "q=0",
            "*/*",
            "application/json",
            "\\ud800",
            "\\u0000",
            "\"\\udc00\":",
            "\t",
            "\u0000",
            "\u007f",
            "\ud800",
            "\uffff",
            "\u202e",
            "\ufeff",
            "é",
            "帮我吧",
            "😀",
            "${jndi:x}",
            "{{request.path}}");

    private Nasty() {}

    static String text(Dice dice) {
        return dice.pick(TEXTS);
    }

    /** The text with something done to it. */
    static String done(String text, Dice dice) {
        int from = dice.below(text.length() + 1);
        int to = from + dice.below(text.length() - from + 1);
        return switch (dice.below(6)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, from) + text(dice) + text.substring(from);
            case 3 -> text.substring(0, from) + text(dice) + text.substring(to);
            case 4 -> text.substring(0, to) + text.substring(from, to).repeat(1 + dice.below(4)) + text.substring(to);
            default -> text.substring(0, from) + (char) dice.below(0x10000) + text.substring(from);
        };
    }
}
