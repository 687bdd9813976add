package io.understudy.client.generation;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears the warnings and errors of every logger; what is less than a warning goes nowhere. */
final class Complaints extends Handler {

    private final Set<String> heard = new CopyOnWriteArraySet<>();

    /** What is complained of while the task runs, each complaint once. */
    static List<String> during(Runnable task) {
        Logger root = Logger.getLogger("");
        Handler[] usual = root.getHandlers();
        Complaints complaints = new Complaints();
        for (Handler handler : usual) {
            root.removeHandler(handler);
        }
        root.addHandler(complaints);
        try {
            task.run();
        } finally {
            root.removeHandler(complaints);
            for (Handler handler : usual) {
                root.addHandler(handler);
            }
        }
        return List.copyOf(complaints.heard);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(new SimpleFormatter().formatMessage(entry));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
