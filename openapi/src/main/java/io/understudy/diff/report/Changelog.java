package io.understudy.diff.report;

import io.understudy.diff.change.ContractChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison as a changelog for the users of the API: what was added, changed, deprecated and removed. */
final class Changelog {
    private Changelog() {}

    static String of(ContractDiff diff) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (String title : List.of("Added", "Changed", "Deprecated", "Removed")) {
            sections.put(title, new StringBuilder());
        }
        for (Cause cause : Cause.of(diff.changes())) {
            ContractChange change = cause.first();
            StringBuilder section = sections.get(title(change));
            if (section != null) {
                section.append(entry(cause));
            }
        }
        StringBuilder text =
                new StringBuilder("# ").append(diff.newer().contract().title()).append('\n');
        sections.forEach((title, entries) -> {
            if (!entries.isEmpty()) {
                text.append("\n## ").append(title).append("\n\n").append(entries);
            }
        });
        return diff.changes().isEmpty() ? text + "\nNo changes.\n" : text.toString();
    }

    private static String entry(Cause cause) {
        ContractChange change = cause.first();
        String where = change.operation().isEmpty() ? "" : MarkdownChangelog.code(change.operation()) + ": ";
        String part = change.where().isEmpty() ? "" : change.where() + ": ";
        int more = cause.others().size();
        String others = more == 0 ? "" : " (and in " + more + (more == 1 ? " more place)" : " more places)");
        String effect = "compatible".equals(change.effect().label())
                ? ""
                : " **(" + change.effect().label() + ")**";
        return "- " + where + MarkdownChangelog.escaped(part + change.sentence()) + others + effect + "\n";
    }

    private static String title(ContractChange change) {
        String rule = change.rule().id();
        if (rule.endsWith("-deprecated")) {
            return "Deprecated";
        }
        return rule.endsWith("-added") ? "Added" : rule.endsWith("-removed") ? "Removed" : "Changed";
    }
}
