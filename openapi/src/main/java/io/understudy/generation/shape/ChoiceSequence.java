package io.understudy.generation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Goes through all ways to decide a series of choices of which the later ones depend on the earlier: whoever decides
 * asks for each choice in turn, and asks again from the start after {@link #next}. Not safe to share between threads.
 */
public final class ChoiceSequence {
    private final IntUnaryOperator preference;
    private final List<Choice> trail = new ArrayList<>();
    private int position;

    /**
     * Choices that begin with what is preferred.
     *
     * @param preference for a number of options the index of the first to try
     */
    public ChoiceSequence(IntUnaryOperator preference) {
        this.preference = preference;
    }

    /** Decides among so many options, at least one: the index of one of them. */
    public int among(int options) {
        return decide(options, preference);
    }

    /** Decides among so many options, the last of which is seldom the first to be tried. */
    public int amongLastSeldom(int options) {
        return decide(options, count -> {
            int first = preference.applyAsInt(count);
            return first == count - 1 ? preference.applyAsInt(count) : first;
        });
    }

    /** Decides among so many options, which are tried in their order whatever is preferred. */
    public int inOrder(int options) {
        return decide(options, count -> 0);
    }

    private int decide(int options, IntUnaryOperator first) {
        if (position == trail.size()) {
            trail.add(new Choice(options, first.applyAsInt(options), 0));
        }
        return trail.get(position++).option();
    }

    /** Moves on to the next way to decide; false when there is none left. The last choice changes first. */
    public boolean next() {
        position = 0;
        while (!trail.isEmpty()) {
            Choice last = trail.remove(trail.size() - 1);
            if (last.tried() + 1 < last.options()) {
                trail.add(new Choice(last.options(), last.first(), last.tried() + 1));
                return true;
            }
        }
        return false;
    }

    private record Choice(int options, int first, int tried) {
        int option() {
            return (first + tried) % options;
        }
    }
}
