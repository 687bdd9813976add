package io.understudy.mock.state.log.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.understudy.mock.state.log.Change.Keyed;
import io.understudy.mock.state.log.Change.Put;
import io.understudy.mock.state.log.Change.Replace;
import io.understudy.mock.state.log.ChangeBatch;
import io.understudy.mock.state.log.StateId;
import java.nio.file.Path;
import java.util.List;

/** A process that appends to a file until it is killed, and tells of every batch once it is kept. */
final class KilledWriter {
    /** So little that the file is summed up and written anew all the time. */
    static final long SLACK = 3_000;

    static final int STATES = 3;

    private KilledWriter() {}

    static StateId state(int number) {
        return new StateId("To-do", "session " + number);
    }

    static Keyed entry(long version) {
        String text = "x".repeat((int) (version * 37 % 900));
        return new Keyed(
                "1",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("version", Long.toString(version))
                        .put("text", text));
    }

    /** Writes until it is killed. */
    public static void main(String[] arguments) {
        try (FileChangeLog log = FileChangeLog.open(Path.of(arguments[0]), SLACK)) {
            long[] versions = new long[STATES];
            for (int number = 0; number < STATES; number++) {
                List<ChangeBatch> known = log.since(state(number), 0);
                versions[number] =
                        known.isEmpty() ? 0 : known.get(known.size() - 1).version();
            }
            for (int turn = 0; ; turn = (turn + 1) % STATES) {
                long next = versions[turn] + 1;
                Keyed keyed = entry(next);
                log.append(state(turn), versions[turn], List.of(new Put("tasks", keyed.key(), keyed.entry())));
                versions[turn] = next;
                System.out.println(turn + " " + next);
                log.offerSummary(state(turn), next, () -> List.of(new Replace("tasks", List.of(keyed))));
            }
        }
    }
}
