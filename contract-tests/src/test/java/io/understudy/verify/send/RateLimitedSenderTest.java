package io.understudy.verify.send;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitedSenderTest {
    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(3));
    private final List<Long> waits = new ArrayList<>();

    private Sender pace(double perSecond, Duration ofOne) {
        Sender sender = call -> {
            now.addAndGet(ofOne.toNanos());
            return new Sender.Sent(new Reply.Broken(Reply.Breakage.RESET, "none"), ofOne);
        };
        return new RateLimitedSender(sender, perSecond, now::get, nanoseconds -> {
            waits.add(TimeUnit.NANOSECONDS.toMillis(nanoseconds));
            now.addAndGet(nanoseconds);
        });
    }

    private static void send(Sender sender, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            sender.send(new HttpCall("GET", "/", List.of(), Payload.EMPTY));
        }
    }

    @Test
    void requestsThatAreQuickWaitForTheirTurn() throws InterruptedException {
        send(pace(10, Duration.ofMillis(30)), 4);
        assertThat(waits).containsExactly(70L, 70L, 70L);
    }

    @Test
    void requestsThatAreSlowDoNotWait() throws InterruptedException {
        send(pace(10, Duration.ofMillis(150)), 4);
        assertThat(waits).isEmpty();
    }
}
