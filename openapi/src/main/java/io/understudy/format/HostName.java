package io.understudy.format;

import java.util.ArrayList;
import java.util.List;

/** Names of hosts (RFC 1123, section 2.1), and international ones (RFC 5890 to 5893). */
final class HostName {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostName() {}

    /** Whether a text is a name in ASCII; labels that stand for international ones must be such. */
    static boolean isHostName(String text) {
        return text.length() <= LONGEST && isLabels(text, false) && isInternational(labels(text, "."));
    }

    /** Whether a text is a name whose labels may be international ones, in either form. */
    static boolean isInternationalHostName(String text) {
        return text.length() <= LONGEST && isInternational(labels(text, ".\u3002\uFF0E\uFF61"));
    }

    private static boolean isInternational(List<String> labels) {
        int length = labels.size() - 1;
        boolean bidirectional = false;
        List<IdnLabel> read = new ArrayList<>();
        for (String label : labels) {
            IdnLabel one = IdnLabel.read(label).orElse(null);
            if (one == null || one.ascii().length() > LONGEST_LABEL) {
                return false;
            }
            length += one.ascii().length();
            bidirectional |= one.isBidirectional();
            read.add(one);
        }
        boolean rule = bidirectional;
        return length <= LONGEST && read.stream().allMatch(label -> !rule || label.keepsBidiRule());
    }

    /** Whether a text is labels of letters, digits and hyphens, none of which is at an end, with dots between them. */
    static boolean isLabels(String text, boolean international) {
        return text.length() <= LONGEST && labels(text, ".").stream().allMatch(label -> isLabel(label, international));
    }

    private static boolean isLabel(String label, boolean international) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-'
                && label.chars()
                        .allMatch(letter -> UriSyntax.isLetter(letter)
                                || UriSyntax.isDigit(letter)
                                || letter == '-'
                                || (international && letter > 127));
    }

    private static List<String> labels(String text, String separators) {
        List<String> labels = new ArrayList<>();
        int start = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || separators.indexOf(text.charAt(index)) >= 0) {
                labels.add(text.substring(start, index));
                start = index + 1;
            }
        }
        return labels;
    }
}
