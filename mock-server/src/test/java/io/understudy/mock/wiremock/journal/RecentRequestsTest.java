package io.understudy.mock.wiremock.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.understudy.mock.wiremock.stub.ContractStubStore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentRequestsTest {
    private final RecentRequests journal = new RecentRequests(3, Long.MAX_VALUE, exchange -> {
        throw new IllegalStateException("no exchange here");
    });

    private static ServeEvent event(int number) {
        return ServeEvent.ofUnmatched(
                        LoggedRequest.createFrom(ImmutableRequest.create()
                                .withMethod(RequestMethod.GET)
                                .withAbsoluteUrl("http://localhost/" + number)
                                .build()),
                        ResponseDefinition.ok())
                .withStubMapping(new StubMapping());
    }

    @Test
    void theOldestIsForgottenAndTheLatestComesFirst() {
        IntStream.rangeClosed(1, 5).mapToObj(RecentRequestsTest::event).forEach(journal::add);
        assertThat(journal.getAll().map(event -> event.getRequest().getUrl())).containsExactly("/5", "/4", "/3");
        assertThat(journal.getAllKeys()).hasSize(3);
    }

    @Test
    void aForgottenEventDoesNotComeBackWhenItIsCompleted() {
        ServeEvent first = event(1);
        journal.add(first);
        IntStream.rangeClosed(2, 4).mapToObj(RecentRequestsTest::event).forEach(journal::add);
        journal.put(first.getId(), first);
        assertThat(journal.get(first.getId())).isEmpty();
        assertThat(journal.getAll()).hasSize(3);
    }

    @Test
    void aCompletedEventTakesThePlaceOfTheOneThatBegan() {
        ServeEvent begun = event(1);
        journal.add(begun);
        ServeEvent completed = begun.withResponseDefinition(ResponseDefinition.created());
        journal.put(begun.getId(), completed);
        assertThat(journal.get(begun.getId())).containsSame(completed);
    }

    @Test
    void whatNothingMatchedIsKeptAsSuch() {
        ServeEvent event = event(1).withStubMapping(ContractStubStore.UNMATCHED);
        journal.add(event);
        assertThat(journal.get(event.getId()).orElseThrow().getWasMatched()).isFalse();
    }

    @Test
    void eventsAreRemovedOneByOneAndAllAtOnce() {
        ServeEvent first = event(1);
        journal.add(first);
        journal.add(event(2));
        journal.add(event(3));
        journal.remove(first.getId());
        assertThat(journal.getAll().map(event -> event.getRequest().getUrl())).containsExactly("/3", "/2");
        journal.clear();
        assertThat(journal.getAll()).isEmpty();
    }
}
