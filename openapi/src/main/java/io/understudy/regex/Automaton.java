package io.understudy.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression without back-references as a nondeterministic automaton, all of whose states are followed at
 * once: a text is read once, whatever the expression. What looks ahead or behind is an automaton of its own, which finds
 * out all places where it holds before the text is read; looking ahead reads from the end.
 *
 * <p>It is long because the making of the automaton and its running share the form of its states.
 */
final class Automaton {
    private static final int MOST_STATES = 50_000;
    private static final int ACCEPT = 0;

    /** A state either takes a character of a set, asks for a boundary, looks around, or splits in two. */
    private final List<@Nullable CodePoints> sets = new ArrayList<>();

    private final List<Term.@Nullable Boundary> boundaries = new ArrayList<>();
    private final List<Integer> looks = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final List<Look> around = new ArrayList<>();
    private final boolean backwards;
    private final int start;

    private Automaton(Term term, boolean backwards) {
        this.backwards = backwards;
        state(null, null, -1);
        this.start = build(term, ACCEPT);
    }

    /** The automaton of an expression; null when it has back-references, or more states than are worth following. */
    static @Nullable Automaton of(Term term) {
        try {
            return new Automaton(term, false);
        } catch (NoAutomatonException notRegular) {
            return null;
        }
    }

    private int state(@Nullable CodePoints set, Term.@Nullable Boundary boundary, int look, int... following) {
        if (sets.size() == MOST_STATES) {
            throw new NoAutomatonException();
        }
        sets.add(set);
        boundaries.add(boundary);
        looks.add(look);
        next.add(following);
        return sets.size() - 1;
    }

    /** Makes the states of a term that lead on to a state, and gives the first. */
    private int build(Term term, int then) {
        if (term instanceof Term.One one) {
            return state(one.set(), null, -1, then);
        }
        if (term instanceof Term.Boundary boundary) {
            return state(null, boundary, -1, then);
        }
        if (term instanceof Term.Group group) {
            return build(group.term(), then);
        }
        if (term instanceof Term.Sequence sequence) {
            return sequence(sequence.terms(), then);
        }
        if (term instanceof Term.Choice choice) {
            int[] starts = new int[choice.terms().size()];
            for (int index = 0; index < starts.length; index++) {
                starts[index] = build(choice.terms().get(index), then);
            }
            return state(null, null, -1, starts);
        }
        if (term instanceof Term.Repeat repeat) {
            return repeat(repeat, then);
        }
        if (term instanceof Term.Look look) {
            around.add(new Look(new Automaton(look.term(), look.ahead()), look.negative()));
            return state(null, null, around.size() - 1, then);
        }
        throw new NoAutomatonException();
    }

    private int sequence(List<Term> terms, int then) {
        int following = then;
        for (int count = 0; count < terms.size(); count++) {
            following = build(terms.get(backwards ? count : terms.size() - 1 - count), following);
        }
        return following;
    }

    private int repeat(Term.Repeat repeat, int then) {
        int following = then;
        if (repeat.most() == Term.Repeat.ENDLESS) {
            int loop = state(null, null, -1, then, then);
            next.set(loop, new int[] {build(repeat.term(), loop), then});
            following = loop;
        } else {
            for (int count = repeat.least(); count < repeat.most(); count++) {
                following = state(null, null, -1, build(repeat.term(), following), then);
            }
        }
        for (int count = 0; count < repeat.least(); count++) {
            following = build(repeat.term(), following);
        }
        return following;
    }

    /** Whether the expression matches somewhere in a text. */
    boolean finds(int[] text, IntConsumer work) {
        return new Run(text, work, null).reads();
    }

    /** The places in a text at which a match ends, read in the direction of the automaton. */
    private BitSet ends(int[] text, IntConsumer work) {
        BitSet ends = new BitSet();
        new Run(text, work, ends).reads();
        return ends;
    }

    private record Look(Automaton automaton, boolean negative) {}

    /** One reading of one text. */
    private final class Run {
        private final int[] text;
        private final IntConsumer work;
        private final @Nullable BitSet ends;
        private final List<BitSet> places = new ArrayList<>();
        private final int[] visited = new int[sets.size()];
        private final int[] waiting = new int[sets.size() + 1];
        private int[] current = new int[sets.size()];
        private int[] following = new int[sets.size()];
        private int size;
        private int round;

        Run(int[] text, IntConsumer work, @Nullable BitSet ends) {
            this.text = text;
            this.work = work;
            this.ends = ends;
            for (Look look : around) {
                BitSet held = look.automaton.ends(text, work);
                if (look.negative) {
                    held.flip(0, text.length + 1);
                }
                places.add(held);
            }
        }

        /** Reads the whole text, or up to the first match when nobody wants to know all. */
        boolean reads() {
            boolean found = false;
            int count = 0;
            for (int step = 0; step <= text.length; step++) {
                int place = backwards ? text.length - step : step;
                round++;
                boolean accepts = false;
                // States that were reached by a character, then a new attempt from here.
                int before = count;
                count = 0;
                for (int index = 0; index < before; index++) {
                    accepts |= follow(following[index], place);
                }
                accepts |= follow(start, place);
                if (accepts) {
                    found = true;
                    if (ends == null) {
                        return true;
                    }
                    ends.set(place);
                }
                work.accept(1 + size / 16);
                count = advance(place);
            }
            return found;
        }

        /** Takes the next character, and gives how many states follow. */
        private int advance(int place) {
            int count = 0;
            int index = backwards ? place - 1 : place;
            if (index >= 0 && index < text.length) {
                int code = text[index];
                for (int position = 0; position < size; position++) {
                    int state = current[position];
                    CodePoints set = sets.get(state);
                    if (set != null && set.has(code)) {
                        following[count++] = next.get(state)[0];
                    }
                }
            }
            size = 0;
            return count;
        }

        /** Goes on from a state as far as that takes no character; whether that accepts. */
        private boolean follow(int from, int place) {
            boolean accepts = false;
            int open = 0;
            if (visited[from] != round) {
                visited[from] = round;
                waiting[open++] = from;
            }
            while (open > 0) {
                int state = waiting[--open];
                if (state == ACCEPT) {
                    accepts = true;
                } else if (sets.get(state) != null) {
                    current[size++] = state;
                } else if (passes(state, place)) {
                    for (int target : next.get(state)) {
                        if (visited[target] != round) {
                            visited[target] = round;
                            waiting[open++] = target;
                        }
                    }
                }
            }
            return accepts;
        }

        private boolean passes(int state, int place) {
            Term.Boundary boundary = boundaries.get(state);
            if (boundary != null) {
                return boundary.isAt(text, place);
            }
            int look = looks.get(state);
            return look < 0 || places.get(look).get(place);
        }
    }

    private static final class NoAutomatonException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAutomatonException() {
            super("no automaton", null, false, false);
        }
    }
}
