package io.understudy.diff.report;

import io.understudy.contract.reading.SourceLocations;
import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.Effect;
import io.understudy.document.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as lines for a console: what breaks, what cannot be told, what is new or otherwise compatible. */
final class TextChangelog {
    private final StringBuilder text = new StringBuilder();
    private final SourceLocations locations;

    private TextChangelog(SourceLocations locations) {
        this.locations = locations;
    }

    static String of(ContractDiff diff) {
        TextChangelog report = new TextChangelog(diff.locations());
        Cause.of(diff.changes()).forEach(report::write);
        return report.text + diff.summary() + "\n";
    }

    private void write(Cause cause) {
        ContractChange change = cause.first();
        line(change.toString());
        List<String> others = cause.others();
        others.forEach(other -> line("  also:    " + other));
        Witnesses.sentence(change).ifPresent(sentence -> line("  witness: " + sentence));
        if (change.effect() != Effect.COMPATIBLE) {
            place("  older:   ", change.older());
            place("  newer:   ", change.newer());
        }
    }

    private void place(String label, @Nullable Place place) {
        if (place != null) {
            line(label + locations.of(place));
        }
    }

    /** Without what would steer a terminal. */
    private void line(String line) {
        text.append(line.replaceAll("\\p{Cntrl}", "\uFFFD")).append('\n');
    }
}
