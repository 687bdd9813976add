package io.understudy.format;

import java.util.regex.Pattern;

/** The syntax of URI templates (RFC 6570, section 2, with erratum 6937). */
final class UriTemplate {
    private static final String VARIABLE = "(?:[A-Za-z0-9_]|%[0-9a-fA-F]{2})";
    private static final Pattern SPECIFIER =
            Pattern.compile(VARIABLE + "++(?:\\." + VARIABLE + "++)*+(?::[1-9][0-9]{0,3}|\\*)?+");
    private static final String OPERATORS = "+#./;?&=,!@|";
    private static final String NO_LITERALS = " \"<>\\^`{|}";

    private UriTemplate() {}

    static boolean isTemplate(String text) {
        int index = 0;
        while (index < text.length()) {
            int code = text.codePointAt(index);
            if (code == '{') {
                int end = text.indexOf('}', index);
                if (end < 0 || !isExpression(text.substring(index + 1, end))) {
                    return false;
                }
                index = end + 1;
            } else if (code == '%') {
                if (index + 2 >= text.length()
                        || !UriSyntax.isHex(text.charAt(index + 1))
                        || !UriSyntax.isHex(text.charAt(index + 2))) {
                    return false;
                }
                index += 3;
            } else if (code < ' ' || code == 127 || NO_LITERALS.indexOf(code) >= 0) {
                return false;
            } else {
                index += Character.charCount(code);
            }
        }
        return true;
    }

    private static boolean isExpression(String expression) {
        boolean operator = !expression.isEmpty() && OPERATORS.indexOf(expression.charAt(0)) >= 0;
        for (String specifier : (operator ? expression.substring(1) : expression).split(",", -1)) {
            if (!SPECIFIER.matcher(specifier).matches()) {
                return false;
            }
        }
        return true;
    }
}
