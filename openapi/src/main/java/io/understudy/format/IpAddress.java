package io.understudy.format;

import java.util.regex.Pattern;

/** Addresses of the Internet Protocol as text. */
final class IpAddress {
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int LONGEST = 45;

    private IpAddress() {}

    /** RFC 2673, section 3.2: four numbers in decimal without leading zeros. */
    static boolean isIpv4(String text) {
        return text.length() <= LONGEST && IPV4.matcher(text).matches();
    }

    /** RFC 4291, section 2.2: eight groups, of which {@code ::} stands for one or more; the last two may be IPv4. */
    static boolean isIpv6(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == 8;
        }
        if (text.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        String left = text.substring(0, gap);
        String right = text.substring(gap + 2);
        int before = left.isEmpty() ? 0 : groups(left, false);
        int after = right.isEmpty() ? 0 : groups(right, true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    /** How many groups a text has; -1 when it has something else. */
    private static int groups(String text, boolean last) {
        String[] groups = text.split(":", -1);
        int count = groups.length;
        for (int index = 0; index < groups.length; index++) {
            if (last && index == groups.length - 1 && isIpv4(groups[index])) {
                return count + 1;
            }
            if (!GROUP.matcher(groups[index]).matches()) {
                return -1;
            }
        }
        return count;
    }
}
