package io.understudy.verify.report;

import io.understudy.contract.diagnostic.SourceLocation;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import io.understudy.verify.result.Finding;
import java.util.ArrayList;
import java.util.List;

/** A finding with all that helps to understand it, as plain text. */
final class FindingText {
    private static final int LONGEST_BODY = 2_000;

    private FindingText() {}

    static String of(Finding finding, SourceLocation location) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.check() + ": " + finding.line());
        if (!finding.pointer().isEmpty()) {
            lines.add("in the answer: " + finding.pointer());
        }
        lines.add("in the contract: " + (location.line() == 0 ? location.file() + "#" + location.pointer() : location));
        lines.add("repeat: " + finding.curl());
        lines.add("");
        HttpCall request = finding.smallest().request();
        lines.add("> " + request.method() + " " + request.target());
        addMessage(lines, "> ", request.headers(), request.body());
        if (finding.smallest().reply() instanceof Reply.Answered answered) {
            lines.add("< " + answered.status());
            addMessage(lines, "< ", answered.headers(), answered.body());
        } else if (finding.smallest().reply() instanceof Reply.Broken broken) {
            lines.add("< " + broken.sentence());
        }
        return String.join("\n", lines);
    }

    private static void addMessage(List<String> lines, String mark, List<Field> headers, Payload body) {
        headers.forEach(field -> lines.add(mark + field.name() + ": " + field.value()));
        if (!body.isEmpty()) {
            String text = body.toString();
            lines.add(mark.strip());
            lines.add(text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY) + "…");
        }
    }
}
