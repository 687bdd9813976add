package io.understudy.diff.report;

import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.Effect;
import java.util.List;

/** A comparison as Markdown for the description or a comment of a pull request. */
final class MarkdownChangelog {
    /** A comment of more entries is read by nobody; the rest is counted. */
    private static final int MOST = 100;

    private MarkdownChangelog() {}

    static String of(ContractDiff diff) {
        StringBuilder text = new StringBuilder("## Changes of the contract\n\n")
                .append(diff.summary())
                .append('\n');
        section("Breaking", Effect.BREAKING, diff, text);
        section("Cannot tell", Effect.CANNOT_TELL, diff, text);
        section("Compatible", Effect.COMPATIBLE, diff, text);
        return text.toString();
    }

    private static void section(String title, Effect effect, ContractDiff diff, StringBuilder text) {
        List<Cause> causes = Cause.of(diff.changes().stream()
                .filter(change -> change.effect() == effect)
                .toList());
        if (causes.isEmpty()) {
            return;
        }
        boolean folded = effect == Effect.COMPATIBLE;
        text.append(folded ? "\n<details><summary>" + title + "</summary>\n\n" : "\n### " + title + "\n\n");
        causes.stream().limit(MOST).forEach(cause -> entry(cause, text));
        if (causes.size() > MOST) {
            text.append("- and ").append(causes.size() - MOST).append(" more\n");
        }
        text.append(folded ? "\n</details>\n" : "");
    }

    private static void entry(Cause cause, StringBuilder text) {
        ContractChange change = cause.first();
        text.append("- ");
        if (!change.operation().isEmpty()) {
            text.append(code(change.operation())).append(' ');
        }
        text.append(escaped(change.where().isEmpty() ? change.sentence() : change.where() + ": " + change.sentence()))
                .append(" (")
                .append(change.rule().id())
                .append(")\n");
        cause.others()
                .forEach(
                        other -> text.append("  - also ").append(escaped(other)).append('\n'));
        Witnesses.sentence(change)
                .ifPresent(sentence ->
                        text.append("  - witness: ").append(code(sentence)).append('\n'));
    }

    /** Text as code, whatever backticks it has (CommonMark 0.31, section 6.1). */
    static String code(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        String fence = "`";
        while (plain.contains(fence)) {
            fence += "`";
        }
        String space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
        return fence + space + plain + space + fence;
    }

    /** Text whose punctuation means nothing (CommonMark 0.31, section 2.4). */
    static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }
}
