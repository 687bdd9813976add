package io.understudy.format;

/** The syntax of URIs (RFC 3986) and of their international kin (RFC 3987). */
final class UriSyntax {
    private static final String UNRESERVED = "-._~";
    private static final String DELIMITERS = "!$&'()*+,;=";

    private final String text;
    private final boolean international;

    /**
     * @param international whether characters beyond ASCII may stand where RFC 3987 has them
     */
    UriSyntax(String text, boolean international) {
        this.text = text;
        this.international = international;
    }

    /** Whether the text is a URI with a scheme. */
    boolean isUri() {
        int colon = text.indexOf(':');
        return colon > 0 && isScheme(text.substring(0, colon)) && isRest(text.substring(colon + 1), true);
    }

    /** Whether the text is a URI or a reference that is relative to one. */
    boolean isReference() {
        return isUri() || isRest(text, false);
    }

    private static boolean isScheme(String scheme) {
        return isLetter(scheme.charAt(0))
                && scheme.chars().allMatch(letter -> isLetter(letter) || isDigit(letter) || "+-.".indexOf(letter) >= 0);
    }

    private boolean isRest(String rest, boolean withScheme) {
        int hash = rest.indexOf('#');
        String fragment = hash < 0 ? "" : rest.substring(hash + 1);
        String head = hash < 0 ? rest : rest.substring(0, hash);
        int mark = head.indexOf('?');
        String query = mark < 0 ? "" : head.substring(mark + 1);
        String hierarchy = mark < 0 ? head : head.substring(0, mark);
        return consists(fragment, DELIMITERS + ":@/?", false)
                && consists(query, DELIMITERS + ":@/?", international)
                && isHierarchy(hierarchy, withScheme);
    }

    private boolean isHierarchy(String hierarchy, boolean withScheme) {
        if (!hierarchy.startsWith("//")) {
            int slash = hierarchy.indexOf('/');
            String first = slash < 0 ? hierarchy : hierarchy.substring(0, slash);
            // Without a scheme, a colon in the first segment would end one.
            return (withScheme || first.indexOf(':') < 0) && isPath(hierarchy);
        }
        int slash = hierarchy.indexOf('/', 2);
        String authority = slash < 0 ? hierarchy.substring(2) : hierarchy.substring(2, slash);
        return isAuthority(authority) && (slash < 0 || isPath(hierarchy.substring(slash)));
    }

    private boolean isPath(String path) {
        return consists(path, DELIMITERS + ":@/", false);
    }

    private boolean isAuthority(String authority) {
        int at = authority.indexOf('@');
        if (at >= 0 && !consists(authority.substring(0, at), DELIMITERS + ":", false)) {
            return false;
        }
        String place = authority.substring(at + 1);
        if (place.startsWith("[")) {
            int end = place.indexOf(']');
            return end > 0 && isLiteral(place.substring(1, end)) && isPort(place.substring(end + 1));
        }
        int colon = place.indexOf(':');
        String host = colon < 0 ? place : place.substring(0, colon);
        return consists(host, DELIMITERS, false) && isPort(colon < 0 ? "" : place.substring(colon));
    }

    private static boolean isLiteral(String literal) {
        return IpAddress.isIpv6(literal) || literal.matches("[vV][0-9a-fA-F]+\\.[a-zA-Z0-9._~!$&'()*+,;=:-]+");
    }

    private static boolean isPort(String port) {
        return port.isEmpty() || (port.charAt(0) == ':' && port.chars().skip(1).allMatch(UriSyntax::isDigit));
    }

    /** Whether a part has only unreserved characters, percent-encoded octets, and some more. */
    private boolean consists(String part, String more, boolean withPrivate) {
        int index = 0;
        while (index < part.length()) {
            int code = part.codePointAt(index);
            index += Character.charCount(code);
            if (code == '%') {
                if (index + 2 > part.length() || !isHex(part.charAt(index)) || !isHex(part.charAt(index + 1))) {
                    return false;
                }
                index += 2;
            } else if (!isAllowed(code, more, withPrivate)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(int code, String more, boolean withPrivate) {
        if (code < 128) {
            return isLetter(code) || isDigit(code) || UNRESERVED.indexOf(code) >= 0 || more.indexOf(code) >= 0;
        }
        boolean isPrivate = (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000;
        return international && (isPrivate ? withPrivate : isInternational(code));
    }

    /** {@code ucschar} of RFC 3987, section 2.2. */
    private static boolean isInternational(int code) {
        if (code < 0x10000) {
            return (code >= 0xA0 && code <= 0xD7FF)
                    || (code >= 0xF900 && code <= 0xFDCF)
                    || (code >= 0xFDF0 && code <= 0xFFEF);
        }
        return (code & 0xFFFF) <= 0xFFFD && (code < 0xE0000 || code >= 0xE1000);
    }

    static boolean isLetter(int code) {
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    }

    static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }

    static boolean isHex(int code) {
        return isDigit(code) || (code >= 'a' && code <= 'f') || (code >= 'A' && code <= 'F');
    }
}
