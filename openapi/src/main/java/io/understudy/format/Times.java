package io.understudy.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and durations (RFC 3339). */
final class Times {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]++)?+(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))");

    /** RFC 3339, appendix A: units go down without a gap, and weeks stand alone. */
    private static final Pattern DURATION = Pattern.compile("P(?:[0-9]++W|(?=.)(?:[0-9]++D|[0-9]++M(?:[0-9]++D)?"
            + "|[0-9]++Y(?:[0-9]++M(?:[0-9]++D)?)?)?"
            + "(?:T(?:[0-9]++S|[0-9]++M(?:[0-9]++S)?|[0-9]++H(?:[0-9]++M(?:[0-9]++S)?)?))?)");

    private static final int DAY = 24 * 60;

    private Times() {}

    static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches() || number(time, 1) > 23 || number(time, 2) > 59) {
            return false;
        }
        int offset = 0;
        if (time.group(4) != null) {
            if (number(time, 5) > 23 || number(time, 6) > 59) {
                return false;
            }
            int minutes = number(time, 5) * 60 + number(time, 6);
            offset = time.group(4).equals("+") ? minutes : -minutes;
        }
        int seconds = number(time, 3);
        // A leap second is the last of a day in UTC, wherever the clock hangs.
        int minute = Math.floorMod(number(time, 1) * 60 + number(time, 2) - offset, DAY);
        return seconds <= 59 || (seconds == 60 && minute == DAY - 1);
    }

    static boolean isDateTime(String text) {
        return text.length() > 10
                && (text.charAt(10) == 'T' || text.charAt(10) == 't')
                && isDate(text.substring(0, 10))
                && isTime(text.substring(11));
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
