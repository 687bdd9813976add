package io.understudy.format;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Letters that are written joined to their neighbours (the property Joining_Type, which the platform does not have). */
final class JoiningLetters {
    private static final Set<UnicodeScript> CURSIVE = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MANDAIC,
            UnicodeScript.NKO,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.MANICHAEAN,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA);

    /** Letters that join only the one before them: alef, dal, reh, waw and their kin. */
    private static final String RIGHT_ONLY =
            "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0671\u0672"
                    + "\u0673\u0675\u0676\u0677\u0688\u0689\u068A\u068B\u068C\u068D\u068E\u068F\u0690\u0691\u0692\u0693"
                    + "\u0694\u0695\u0696\u0697\u0698\u0699\u06C0\u06C3\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB"
                    + "\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF\u0710\u0715\u0716\u0717\u0718\u0719\u071E\u0728\u072A"
                    + "\u072C\u072F\u074D";

    /** Letters that join none. */
    private static final String SINGLE = "\u0621\u0674";

    private JoiningLetters() {}

    /** Whether the letter after this one is joined to it. */
    static boolean joinsAfter(int letter) {
        return joinsBefore(letter) && RIGHT_ONLY.indexOf(letter) < 0;
    }

    /** Whether this letter is joined to the one before it. */
    static boolean joinsBefore(int letter) {
        return Character.isLetter(letter) && CURSIVE.contains(UnicodeScript.of(letter)) && SINGLE.indexOf(letter) < 0;
    }
}
