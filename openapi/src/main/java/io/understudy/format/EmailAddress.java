package io.understudy.format;

import java.nio.charset.StandardCharsets;

/** The syntax of addresses of electronic mail (RFC 5321, section 4.1.2), and of international ones (RFC 6531). */
final class EmailAddress {
    private static final String ATOM = "!#$%&'*+-/=?^_`{|}~";
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST = 320;

    private EmailAddress() {}

    static boolean isEmail(String text) {
        return isEmail(text, false);
    }

    static boolean isInternationalEmail(String text) {
        return isEmail(text, true);
    }

    private static boolean isEmail(String text, boolean international) {
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > LONGEST) {
            return false;
        }
        String local = text.substring(0, at);
        String domain = text.substring(at + 1);
        return isLocalPart(local, international) && isDomain(domain, international);
    }

    private static boolean isLocalPart(String local, boolean international) {
        boolean quoted = local.length() > 1 && local.startsWith("\"") && local.endsWith("\"");
        return local.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LOCAL_PART
                && (quoted
                        ? isQuoted(local.substring(1, local.length() - 1), international)
                        : isDotted(local, international));
    }

    private static boolean isDotted(String local, boolean international) {
        boolean dot = true;
        for (int index = 0; index < local.length(); index++) {
            char letter = local.charAt(index);
            boolean known = UriSyntax.isLetter(letter)
                    || UriSyntax.isDigit(letter)
                    || ATOM.indexOf(letter) >= 0
                    || (international && letter > 127);
            if (letter == '.' ? dot : !known) {
                return false;
            }
            dot = letter == '.';
        }
        return !dot;
    }

    private static boolean isQuoted(String inside, boolean international) {
        for (int index = 0; index < inside.length(); index++) {
            char letter = inside.charAt(index);
            if (letter == '\\' && ++index == inside.length()) {
                return false;
            }
            char meant = inside.charAt(index);
            boolean visible = (meant >= ' ' && meant < 127) || (international && meant > 127);
            if (!visible || letter == '"') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDomain(String domain, boolean international) {
        if (domain.startsWith("[") && domain.endsWith("]")) {
            String literal = domain.substring(1, domain.length() - 1);
            return literal.regionMatches(true, 0, "IPv6:", 0, 5)
                    ? IpAddress.isIpv6(literal.substring(5))
                    : IpAddress.isIpv4(literal);
        }
        return HostName.isLabels(domain, international);
    }
}
