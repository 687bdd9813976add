package io.understudy.regex;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Matches an expression with back-references by trying one way after another (ECMA-262, section 22.2.2). There are
 * expressions for which that takes for ever, so that the work is told to the caller, who ends it.
 */
final class Backtracking {
    private static final int NONE = -1;

    private final Term term;
    private final int[] text;
    private final IntConsumer work;
    private final int[] starts;
    private final int[] ends;

    Backtracking(Term term, int groups, int[] text, IntConsumer work) {
        this.term = term;
        this.text = text;
        this.work = work;
        this.starts = new int[groups + 1];
        this.ends = new int[groups + 1];
    }

    /** Whether the expression matches somewhere. */
    boolean finds() {
        try {
            for (int place = 0; place <= text.length; place++) {
                Arrays.fill(starts, NONE);
                if (match(term, place, true, end -> true)) {
                    return true;
                }
            }
            return false;
        } catch (StackOverflowError tooDeep) {
            // So many choices are open at once that nobody can follow them: that is too much work as well.
            work.accept(Integer.MAX_VALUE);
            return false;
        }
    }

    /**
     * @param forward whether the text is read from left to right, which it is not within a look behind
     * @param then what must match after the term
     */
    private boolean match(Term part, int place, boolean forward, IntPredicate then) {
        work.accept(1);
        if (part instanceof Term.One one) {
            int index = forward ? place : place - 1;
            return index >= 0
                    && index < text.length
                    && one.set().has(text[index])
                    && then.test(forward ? place + 1 : place - 1);
        }
        if (part instanceof Term.Boundary boundary) {
            return boundary.isAt(text, place) && then.test(place);
        }
        if (part instanceof Term.Sequence sequence) {
            return sequence(sequence.terms(), 0, place, forward, then);
        }
        if (part instanceof Term.Choice choice) {
            return choice.terms().stream().anyMatch(one -> match(one, place, forward, then));
        }
        if (part instanceof Term.Repeat repeat) {
            return repeat.term() instanceof Term.One one
                    ? run(repeat, one.set(), place, forward, then)
                    : repeat(repeat, 0, place, forward, then);
        }
        if (part instanceof Term.Group group) {
            return group(group, place, forward, then);
        }
        if (part instanceof Term.Look look) {
            return look(look, place, then);
        }
        return reference((Term.BackReference) part, place, forward, then);
    }

    private boolean sequence(List<Term> terms, int done, int place, boolean forward, IntPredicate then) {
        if (done == terms.size()) {
            return then.test(place);
        }
        Term part = terms.get(forward ? done : terms.size() - 1 - done);
        return match(part, place, forward, end -> sequence(terms, done + 1, end, forward, then));
    }

    /** A character several times needs no open choice for each time. */
    private boolean run(Term.Repeat repeat, CodePoints set, int place, boolean forward, IntPredicate then) {
        int count = 0;
        int step = forward ? 1 : -1;
        int index = forward ? place : place - 1;
        while (count < repeat.most() && index >= 0 && index < text.length && set.has(text[index])) {
            count++;
            index += step;
        }
        for (; count >= repeat.least(); count--) {
            work.accept(1);
            if (then.test(place + step * count)) {
                return true;
            }
        }
        return false;
    }

    private boolean repeat(Term.Repeat repeat, int done, int place, boolean forward, IntPredicate then) {
        if (done < repeat.most()) {
            int[] oldStarts = starts.clone();
            int[] oldEnds = ends.clone();
            for (int group = repeat.firstGroup(); group <= repeat.lastGroup(); group++) {
                starts[group] = NONE;
            }
            // A repetition of nothing would go on for ever.
            if (match(
                    repeat.term(),
                    place,
                    forward,
                    end -> (end != place || done < repeat.least()) && repeat(repeat, done + 1, end, forward, then))) {
                return true;
            }
            System.arraycopy(oldStarts, 0, starts, 0, starts.length);
            System.arraycopy(oldEnds, 0, ends, 0, ends.length);
        }
        return done >= repeat.least() && then.test(place);
    }

    private boolean group(Term.Group group, int place, boolean forward, IntPredicate then) {
        int oldStart = starts[group.index()];
        int oldEnd = ends[group.index()];
        boolean matches = match(group.term(), place, forward, end -> {
            int innerStart = starts[group.index()];
            int innerEnd = ends[group.index()];
            starts[group.index()] = Math.min(place, end);
            ends[group.index()] = Math.max(place, end);
            if (then.test(end)) {
                return true;
            }
            starts[group.index()] = innerStart;
            ends[group.index()] = innerEnd;
            return false;
        });
        if (!matches) {
            starts[group.index()] = oldStart;
            ends[group.index()] = oldEnd;
        }
        return matches;
    }

    private boolean look(Term.Look look, int place, IntPredicate then) {
        int[] oldStarts = starts.clone();
        int[] oldEnds = ends.clone();
        boolean held = match(look.term(), place, look.ahead(), end -> true);
        if (look.negative() || !held) {
            System.arraycopy(oldStarts, 0, starts, 0, starts.length);
            System.arraycopy(oldEnds, 0, ends, 0, ends.length);
        }
        return held != look.negative() && then.test(place);
    }

    /** What a group captured; one that captured nothing matches the empty text. */
    private boolean reference(Term.BackReference reference, int place, boolean forward, IntPredicate then) {
        int group = reference.groups().get(0);
        if (starts[group] == NONE) {
            return then.test(place);
        }
        int length = ends[group] - starts[group];
        int first = forward ? place : place - length;
        if (first < 0
                || first + length > text.length
                || !Arrays.equals(text, first, first + length, text, starts[group], ends[group])) {
            return false;
        }
        return then.test(forward ? place + length : first);
    }
}
