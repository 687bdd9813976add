package io.understudy.mock.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.understudy.mock.callback.Delivery.NotSent;
import io.understudy.mock.callback.Delivery.Unanswered;
import io.understudy.mock.message.Body;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallbackQueueTest {
    private static final ResponseCheck ANYTHING = ResponseCheck.of(
            Subscriptions.CONTRACT.operations().get(0), new SchemaLibrary(Subscriptions.CONTRACT.documents()));

    private final Queue<Delivery> told = new ConcurrentLinkedQueue<>();

    private static OutgoingRequest request(String name) {
        return new OutgoingRequest(name, "POST", "http://127.0.0.1:9/", List.of(), Body.EMPTY, ANYTHING);
    }

    private static Delivery unanswered(OutgoingRequest request) {
        return new Unanswered(request, "No answer.");
    }

    @Test
    void sendsAndTellsAndTellsOfWhatCannotBeSent() {
        try (CallbackQueue queue = new CallbackQueue(CallbackQueueTest::unanswered, 10)) {
            queue.listen(told::add);
            OutgoingRequest first = request("first");
            queue.add(first);
            await().until(() -> told.size() == 1);
            queue.add(new NotSent("second", "No address."));
            assertThat(told).containsExactly(unanswered(first), new NotSent("second", "No address."));
        }
    }

    @Test
    void worksOutWhatToSendByItself() {
        try (CallbackQueue queue = new CallbackQueue(CallbackQueueTest::unanswered, 10)) {
            queue.listen(told::add);
            String caller = Thread.currentThread().getName();
            queue.add(() -> List.of(
                    new NotSent(Thread.currentThread().getName().equals(caller) ? "by the caller" : "elsewhere", "")));
            await().until(() -> !told.isEmpty());
            assertThat(told).containsExactly(new NotSent("elsewhere", ""));
        }
    }

    /** Four are being sent, and two wait: the seventh and the eighth find no room. */
    @Test
    void whoeverAddsNeverWaits() {
        CountDownLatch answers = new CountDownLatch(1);
        CallbackSender slow = request -> {
            try {
                answers.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return unanswered(request);
        };
        try (CallbackQueue queue = new CallbackQueue(slow, 2)) {
            queue.listen(told::add);
            IntStream.rangeClosed(1, 8).forEach(number -> queue.add(request("number " + number)));
            assertThat(told)
                    .containsExactly(
                            new NotSent("number 7", "2 callbacks are waiting already."),
                            new NotSent("number 8", "2 callbacks are waiting already."));
            answers.countDown();
            await().until(() -> told.size() == 8);
        }
    }

    @Test
    void whatIsAddedToAClosedQueueIsNotSent() {
        CallbackQueue queue = new CallbackQueue(CallbackQueueTest::unanswered, 2);
        queue.listen(told::add);
        queue.close();
        queue.add(request("late"));
        assertThat(told).containsExactly(new NotSent("late", "The mock has been stopped."));
    }
}
