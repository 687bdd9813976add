package io.understudy.validation.security;

/** Text for between the quotation marks of a header (RFC 9110, section 5.6.4). */
final class QuotedText {
    private QuotedText() {}

    /** A text with its marks and backslashes escaped, and without what a header cannot carry everywhere. */
    static String of(String text) {
        StringBuilder quoted = new StringBuilder();
        text.chars().filter(character -> character >= ' ' && character < 0x7F).forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\');
            }
            quoted.append((char) character);
        });
        return quoted.toString().strip();
    }
}
