package io.understudy.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads regular expressions by recursive descent. It is long because every construct of the grammar has its place here;
 * {@link ClassParser} reads what stands in brackets, {@link EscapeParser} what stands behind a backslash.
 */
final class PatternParser {
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    /** Nobody nests groups this deeply who does not want the stack to overflow. */
    private static final int DEEPEST = 500;

    private static final int MOST_REPETITIONS = 1_000_000;

    private final String text;
    private final boolean strict;
    private final int total;
    private final Map<String, Integer> names = new HashMap<>();
    private final List<PendingName> pending = new ArrayList<>();
    private int at;
    private int groups;
    private int depth;
    private Flags flags = new Flags(false, false, false);

    PatternParser(String text, boolean strict) {
        this.text = text;
        this.strict = strict;
        this.total = countGroups(text);
    }

    Term parse() {
        Term term = disjunction();
        if (at < text.length()) {
            throw malformed("a group is closed here that was not opened");
        }
        for (PendingName reference : pending) {
            Integer group = names.get(reference.name);
            if (group == null) {
                throw new MalformedException(reference.position, "there is no group named '" + reference.name + "'");
            }
            reference.groups.add(group);
        }
        return term;
    }

    /** How many groups capture. */
    int groups() {
        return groups;
    }

    private Term disjunction() {
        if (++depth > DEEPEST) {
            throw malformed("groups are nested too deeply");
        }
        List<Term> choices = new ArrayList<>();
        do {
            choices.add(alternative());
        } while (take("|"));
        depth--;
        return choices.size() == 1 ? choices.get(0) : new Term.Choice(List.copyOf(choices));
    }

    private Term alternative() {
        List<Term> terms = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            int firstGroup = groups + 1;
            Term term = atom();
            terms.add(quantified(term, firstGroup));
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Sequence(List.copyOf(terms));
    }

    private Term atom() {
        char next = text.charAt(at);
        return switch (next) {
            case '^' -> {
                at++;
                yield flags.multiline ? Term.Boundary.LINE_START : Term.Boundary.START;
            }
            case '$' -> {
                at++;
                yield flags.multiline ? Term.Boundary.LINE_END : Term.Boundary.END;
            }
            case '.' -> {
                at++;
                yield new Term.One(CodePoints.of(flags.dotAll ? code -> true : code -> !CodePoints.isLineEnd(code)));
            }
            case '(' -> group();
            case '[' -> one(new ClassParser(this).parse());
            case '\\' -> escape();
            case '*', '+', '?' -> throw malformed("nothing stands before '" + next + "' that could be repeated");
            case ']', '{', '}' -> bracket(next);
            default -> one(CodePoints.single(character()));
        };
    }

    /** A bracket that opens or closes nothing, which the {@code u} flag does not permit. */
    private Term bracket(char bracket) {
        if (strict || (bracket == '{' && new Quantifier().isHere())) {
            throw malformed("'" + bracket + "' must be escaped as '\\" + bracket + "'");
        }
        return one(CodePoints.single(character()));
    }

    private Term escape() {
        if (take("\\b")) {
            return Term.Boundary.WORD;
        }
        if (take("\\B")) {
            return Term.Boundary.NO_WORD;
        }
        if (take("\\k<")) {
            List<Integer> referenced = new ArrayList<>();
            pending.add(new PendingName(at, name(), referenced));
            return new Term.BackReference(referenced);
        }
        if (at + 1 < text.length() && text.charAt(at + 1) >= '1' && text.charAt(at + 1) <= '9') {
            int start = at++;
            int group = number();
            if (group > total) {
                throw new MalformedException(start, "there is no group " + group);
            }
            return new Term.BackReference(List.of(group));
        }
        return one(new EscapeParser(this).parse(false));
    }

    private Term one(CodePoints set) {
        return new Term.One(flags.ignoreCase ? set.ignoringCase() : set);
    }

    private Term group() {
        int start = at;
        Flags outer = flags;
        Term result;
        if (take("(?:")) {
            result = disjunction();
        } else if (take("(?=")) {
            result = new Term.Look(disjunction(), true, false);
        } else if (take("(?!")) {
            result = new Term.Look(disjunction(), true, true);
        } else if (take("(?<=")) {
            result = new Term.Look(disjunction(), false, false);
        } else if (take("(?<!")) {
            result = new Term.Look(disjunction(), false, true);
        } else if (take("(?<")) {
            String name = name();
            if (names.putIfAbsent(name, groups + 1) != null) {
                throw new MalformedException(start, "two groups are named '" + name + "'");
            }
            result = captured();
        } else if (take("(?")) {
            return modified(start, outer);
        } else {
            at++;
            result = captured();
        }
        close(start);
        flags = outer;
        return result;
    }

    private Term captured() {
        int index = ++groups;
        return new Term.Group(disjunction(), index);
    }

    /** {@code (?i:…)}, and outside of ECMA-262 {@code (?i)}, which holds up to the end of the group around it. */
    private Term modified(int start, Flags outer) {
        Flags inner = outer;
        boolean on = true;
        while (at < text.length() && "ims-".indexOf(text.charAt(at)) >= 0) {
            char flag = text.charAt(at++);
            if (flag == '-') {
                on = false;
            } else {
                inner = inner.with(flag, on);
            }
        }
        flags = inner;
        if (take(":")) {
            Term term = disjunction();
            close(start);
            flags = outer;
            return term;
        }
        if (!strict && take(")")) {
            return new Term.Sequence(List.of());
        }
        throw new MalformedException(start, "there is no such kind of group");
    }

    private void close(int start) {
        if (!take(")")) {
            throw new MalformedException(start, "the group is not closed");
        }
    }

    private String name() {
        int end = text.indexOf('>', at);
        String name = end < 0 ? "" : text.substring(at, end);
        boolean valid = !name.isEmpty()
                && name.codePoints().allMatch(code -> Character.isUnicodeIdentifierPart(code) || code == '$')
                && !Character.isDigit(name.codePointAt(0));
        if (!valid) {
            throw malformed("the name of the group is none");
        }
        at = end + 1;
        return name;
    }

    private Term quantified(Term term, int firstGroup) {
        Quantifier quantifier = new Quantifier();
        if (!quantifier.isHere()) {
            return term;
        }
        boolean repeatable =
                !(term instanceof Term.Boundary) && !(term instanceof Term.Look look && (strict || !look.ahead()));
        if (!repeatable) {
            throw malformed("an assertion cannot be repeated");
        }
        int start = at;
        at = quantifier.end;
        take("?");
        if (quantifier.least > quantifier.most) {
            throw new MalformedException(start, "the numbers of repetitions are out of order");
        }
        return new Term.Repeat(term, quantifier.least, quantifier.most, firstGroup, groups);
    }

    // What the other parsers of this package need.

    boolean isStrict() {
        return strict;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean take(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** One character, which may be two units long. */
    int character() {
        int code = text.codePointAt(at);
        at += Character.charCount(code);
        return code;
    }

    /** So many hexadecimal digits as a number; -1 when there are not that many, and nothing is taken then. */
    int hexadecimal(int digits) {
        int end = at + digits;
        if (end > text.length()
                || !text.substring(at, end).chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128)) {
            return -1;
        }
        int value = Integer.parseInt(text, at, end, 16);
        at = end;
        return value;
    }

    /** The text up to a closing brace, which is taken as well; -1 for none is an error. */
    String braced() {
        int end = text.indexOf('}', at);
        if (!take("{") || end < 0) {
            throw malformed("'{' and '}' must follow");
        }
        String inside = text.substring(at, end);
        at = end + 1;
        return inside;
    }

    boolean isSyntax(int code) {
        return SYNTAX.indexOf(code) >= 0;
    }

    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    MalformedException malformed(String problem) {
        return new MalformedException(at, problem);
    }

    private int number() {
        long value = 0;
        while (at < text.length() && CodePoints.isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + text.charAt(at++) - '0', Integer.MAX_VALUE - 1);
        }
        return (int) value;
    }

    private static int countGroups(String text) {
        int count = 0;
        boolean inClass = false;
        for (int index = 0; index < text.length(); index++) {
            char next = text.charAt(index);
            if (next == '\\') {
                index++;
            } else if (inClass) {
                inClass = next != ']';
            } else if (next == '[') {
                inClass = true;
            } else if (next == '(' && captures(text, index)) {
                count++;
            }
        }
        return count;
    }

    private static boolean captures(String text, int index) {
        boolean named =
                text.startsWith("(?<", index) && !text.startsWith("(?<=", index) && !text.startsWith("(?<!", index);
        return named || !text.startsWith("(?", index);
    }

    /** A quantifier that may stand at the current place. */
    private final class Quantifier {
        private int least;
        private int most = Term.Repeat.ENDLESS;
        private int end = at;

        boolean isHere() {
            return switch (peek()) {
                case '*' -> symbol(0, Term.Repeat.ENDLESS);
                case '+' -> symbol(1, Term.Repeat.ENDLESS);
                case '?' -> symbol(0, 1);
                case '{' -> counts();
                default -> false;
            };
        }

        private boolean symbol(int from, int to) {
            least = from;
            most = to;
            end = at + 1;
            return true;
        }

        private boolean counts() {
            int start = at++;
            boolean digits = CodePoints.isDigit(peek());
            least = number();
            most = least;
            if (take(",")) {
                most = CodePoints.isDigit(peek()) ? number() : Term.Repeat.ENDLESS;
            }
            boolean here = digits && take("}");
            end = at;
            at = start;
            if (here && least > MOST_REPETITIONS) {
                throw malformed("so many repetitions are never found");
            }
            return here;
        }
    }

    private record Flags(boolean ignoreCase, boolean multiline, boolean dotAll) {
        Flags with(char flag, boolean on) {
            return new Flags(flag == 'i' ? on : ignoreCase, flag == 'm' ? on : multiline, flag == 's' ? on : dotAll);
        }
    }

    private record PendingName(int position, String name, List<Integer> groups) {}

    /** The expression stops making sense at a place. */
    static final class MalformedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int position;
        private final String problem;

        MalformedException(int position, String problem) {
            super(problem, null, false, false);
            this.position = position;
            this.problem = problem;
        }

        int position() {
            return position;
        }

        String problem() {
            return problem;
        }
    }
}
