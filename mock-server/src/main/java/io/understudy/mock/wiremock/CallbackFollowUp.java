package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.callback.Outbox;
import io.understudy.mock.engine.MockRequest;
import io.understudy.mock.engine.MockResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The callbacks of answers that are on their way, by the event that WireMock knows them by. Safe to share. */
final class CallbackFollowUp implements AutoCloseable {
    /** Of an answer that breaks off on its way, the end is never told. */
    private static final int MOST = 1_000;

    private final Map<UUID, Runnable> due = new LinkedHashMap<>();
    private final Supplier<Outbox> outboxes;
    private @Nullable Outbox outbox;

    /**
     * None yet.
     *
     * @param outboxes makes what sends them, once it is needed
     */
    CallbackFollowUp(Supplier<Outbox> outboxes) {
        this.outboxes = outboxes;
    }

    /** Remembers what is to follow an answer, if anything. */
    synchronized void add(ServeEvent event, MockRequest request, MockResponse response) {
        if (outbox == null) {
            outbox = outboxes.get();
        }
        URI url = URI.create(event.getRequest().getAbsoluteUrl());
        Optional<Runnable> action = outbox.after(request, url.getScheme() + "://" + url.getRawAuthority(), response);
        if (action.isPresent()) {
            due.put(event.getId(), action.get());
            if (due.size() > MOST) {
                due.remove(due.keySet().iterator().next());
            }
        }
    }

    /** Does it, now that the answer is complete. */
    void send(ServeEvent event) {
        Runnable action;
        synchronized (this) {
            action = due.remove(event.getId());
        }
        if (action != null) {
            action.run();
        }
    }

    @Override
    public synchronized void close() {
        due.clear();
        if (outbox != null) {
            outbox.close();
            outbox = null;
        }
    }
}
