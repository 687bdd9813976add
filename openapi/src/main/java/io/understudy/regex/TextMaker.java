package io.understudy.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes one text along a term, which is likely to match it: assertions are passed over, so that whoever uses the text
 * checks it. Used once, by one thread.
 */
final class TextMaker {
    private static final String READABLE = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int READABLE_TRIES = 12;
    private static final int LONGEST = 100_000;

    private final Random random;
    private final int more;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, String> captured = new HashMap<>();

    /**
     * A maker with nothing made yet.
     *
     * @param random which characters, alternatives and counts are taken
     * @param more how many repetitions there may be beyond the least
     */
    TextMaker(Random random, int more) {
        this.random = random;
        this.more = more;
    }

    String text() {
        return text.toString();
    }

    /** Adds what a term stands for; false when it stands for nothing, or the text grows too long. */
    boolean add(Term term) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (term instanceof Term.One one) {
            return addOne(one.set());
        }
        if (term instanceof Term.Sequence sequence) {
            return sequence.terms().stream().allMatch(this::add);
        }
        if (term instanceof Term.Choice choice) {
            return add(choice.terms().get(random.nextInt(choice.terms().size())));
        }
        if (term instanceof Term.Repeat repeat) {
            return addRepeated(repeat);
        }
        if (term instanceof Term.Group group) {
            int start = text.length();
            boolean made = add(group.term());
            captured.put(group.index(), text.substring(start));
            return made;
        }
        if (term instanceof Term.BackReference reference) {
            reference.groups().forEach(group -> text.append(captured.getOrDefault(group, "")));
        }
        return true;
    }

    private boolean addRepeated(Term.Repeat repeat) {
        long room = Math.min((long) repeat.most() - repeat.least(), more);
        long times = repeat.least() + (long) random.nextInt((int) room + 1);
        for (long time = 0; time < times; time++) {
            int before = text.length();
            if (!add(repeat.term())) {
                return false;
            }
            if (text.length() == before && time > LONGEST) {
                return true;
            }
        }
        return true;
    }

    private boolean addOne(CodePoints set) {
        for (int attempt = 0; attempt < READABLE_TRIES; attempt++) {
            char character = READABLE.charAt(random.nextInt(READABLE.length()));
            if (set.has(character)) {
                text.append(character);
                return true;
            }
        }
        List<Integer> printable = members(set, ' ' + 1, '~');
        if (!printable.isEmpty()) {
            text.appendCodePoint(printable.get(random.nextInt(printable.size())));
            return true;
        }
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            // Control characters come last, and surrogates never.
            int shifted = (code + ' ') % (Character.MAX_CODE_POINT + 1);
            if (set.has(shifted) && !(shifted >= Character.MIN_SURROGATE && shifted <= Character.MAX_SURROGATE)) {
                text.appendCodePoint(shifted);
                return true;
            }
        }
        return false;
    }

    private static List<Integer> members(CodePoints set, int first, int last) {
        List<Integer> members = new ArrayList<>();
        for (int code = first; code <= last; code++) {
            if (set.has(code)) {
                members.add(code);
            }
        }
        return members;
    }
}
