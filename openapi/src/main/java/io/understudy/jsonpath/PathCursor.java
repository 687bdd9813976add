package io.understudy.jsonpath;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the text of an expression, and the words that can be read there. */
final class PathCursor {
    private static final long LARGEST = (1L << 53) - 1;
    private static final Pattern BLANK = Pattern.compile("[ \\t\\n\\r]*+");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]++");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?+(?:[eE][-+]?[0-9]{1,9}+)?+");
    private static final Pattern MEMBER =
            Pattern.compile("[A-Za-z_\\x{80}-\\x{10FFFF}][0-9A-Za-z_\\x{80}-\\x{10FFFF}]*+");
    private static final Pattern FUNCTION = Pattern.compile("[a-z][a-z_0-9]*+(?=\\()");

    private final String text;
    private int position;

    PathCursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    /** Goes back to where it was before blanks that turned out to lead nowhere. */
    void back(int earlier) {
        position = earlier;
    }

    boolean atEnd() {
        return position == text.length();
    }

    void skipBlank() {
        take(BLANK);
    }

    boolean sees(String word) {
        return text.startsWith(word, position);
    }

    /** Whether a word stands here; it is passed if it does. */
    boolean takes(String word) {
        boolean here = sees(word);
        position += here ? word.length() : 0;
        return here;
    }

    void expect(String word, String sentence) throws InvalidJsonPathException {
        if (!takes(word)) {
            throw failure(sentence);
        }
    }

    /** The name of a member without quotes; {@code ""} when none stands here. */
    String memberName() {
        return take(MEMBER);
    }

    /** The name of a function, before its parenthesis; {@code ""} when none stands here. */
    String functionName() {
        return take(FUNCTION);
    }

    OptionalLong integer() throws InvalidJsonPathException {
        int start = position;
        String digits = take(INTEGER);
        if (digits.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!digits.matches("0|-?[1-9][0-9]*")) {
            throw new InvalidJsonPathException(start, "the number " + digits + " must not begin with a zero");
        }
        if (digits.length() > 17 || Math.abs(Long.parseLong(digits)) > LARGEST) {
            throw new InvalidJsonPathException(start, "the number " + digits + " is too large");
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    boolean seesNumber() {
        return !atEnd() && (text.charAt(position) == '-' || Character.digit(text.charAt(position), 10) >= 0);
    }

    DecimalNode number() throws InvalidJsonPathException {
        int start = position;
        String digits = take(NUMBER);
        if (!digits.matches("-?(?:0|[1-9][0-9]*)(?:\\..*|[eE].*)?")) {
            throw new InvalidJsonPathException(start, "here a number must follow that JSON would take");
        }
        return DecimalNode.valueOf(new BigDecimal(digits));
    }

    boolean seesText() {
        return sees("'") || sees("\"");
    }

    /** A text in single or double quotes (section 2.3.1.1). */
    String text() throws InvalidJsonPathException {
        int start = position;
        char quote = text.charAt(position++);
        StringBuilder value = new StringBuilder();
        while (!atEnd() && text.charAt(position) != quote) {
            char unit = text.charAt(position++);
            if (unit < ' ') {
                throw new InvalidJsonPathException(position - 1, "within quotes a control character must be escaped");
            }
            value.append(unit == '\\' ? escaped(quote) : unit);
        }
        if (atEnd()) {
            throw new InvalidJsonPathException(start, "the quote that opens here is not closed");
        }
        position++;
        return value.toString();
    }

    private char escaped(char quote) throws InvalidJsonPathException {
        int start = position - 1;
        char unit = atEnd() ? ' ' : text.charAt(position++);
        int simple = "bfnrt/\\".indexOf(unit);
        if (simple >= 0) {
            return "\b\f\n\r\t/\\".charAt(simple);
        }
        if (unit == 'u' && text.substring(position).matches("(?s)[0-9A-Fa-f]{4}.*")) {
            position += 4;
            return (char) Integer.parseInt(text.substring(position - 4, position), 16);
        }
        if (unit == quote) {
            return quote;
        }
        throw new InvalidJsonPathException(start, "this escape is none of JSONPath's");
    }

    InvalidJsonPathException failure(String sentence) {
        return new InvalidJsonPathException(position, sentence);
    }

    private String take(Pattern word) {
        Matcher matcher = word.matcher(text).region(position, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return "";
        }
        position = matcher.end();
        return matcher.group();
    }
}
