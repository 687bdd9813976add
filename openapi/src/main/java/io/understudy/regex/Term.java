package io.understudy.regex;

import java.util.List;

/** A part of a regular expression. */
sealed interface Term {

    /** One character of a set. */
    record One(CodePoints set) implements Term {}

    /** Terms one after another; none match the empty text. */
    record Sequence(List<Term> terms) implements Term {}

    /** One of several terms. */
    record Choice(List<Term> terms) implements Term {}

    /**
     * A term several times.
     *
     * @param most {@link #ENDLESS} when there is no limit
     * @param firstGroup the first capturing group in it
     * @param lastGroup the last one; less than the first when there is none
     */
    record Repeat(Term term, int least, int most, int firstGroup, int lastGroup) implements Term {
        static final int ENDLESS = Integer.MAX_VALUE;
    }

    /** A capturing group, counted from 1. */
    record Group(Term term, int index) implements Term {}

    /** What a group captured. */
    record BackReference(List<Integer> groups) implements Term {}

    /** A term that matches from here on, or up to here, without using up what it matches. */
    record Look(Term term, boolean ahead, boolean negative) implements Term {}

    /** A place between characters. */
    enum Boundary implements Term {
        START,
        END,
        LINE_START,
        LINE_END,
        WORD,
        NO_WORD;

        /** Whether a place in a text is one of these. */
        boolean isAt(int[] text, int index) {
            return switch (this) {
                case START -> index == 0;
                case END -> index == text.length;
                case LINE_START -> index == 0 || CodePoints.isLineEnd(text[index - 1]);
                case LINE_END -> index == text.length || CodePoints.isLineEnd(text[index]);
                case WORD -> isWord(text, index - 1) != isWord(text, index);
                case NO_WORD -> isWord(text, index - 1) == isWord(text, index);
            };
        }

        private static boolean isWord(int[] text, int index) {
            return index >= 0 && index < text.length && CodePoints.isWord(text[index]);
        }
    }
}
