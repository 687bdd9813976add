package io.understudy.codec.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerSentEventTest {

    /** The examples of WHATWG HTML, section 9.2.6. */
    @Test
    void readsWhatTheStandardShows() {
        assertThat(ServerSentEvent.parse("data: YHOO\ndata: +2\ndata: 10\n\n"))
                .containsExactly(ServerSentEvent.of("YHOO\n+2\n10"));
        assertThat(ServerSentEvent.parse(
                        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n"))
                .extracting(ServerSentEvent::data)
                .containsExactly("first event", "second event");
        assertThat(ServerSentEvent.parse("data\n\ndata\ndata\n\ndata:"))
                .extracting(ServerSentEvent::data)
                .containsExactly("", "\n");
        assertThat(ServerSentEvent.parse("data:test\r\n\r\ndata: test\r\r"))
                .containsExactly(ServerSentEvent.of("test"), ServerSentEvent.of("test"));
    }

    @Test
    void writesEachLineOfTheDataAsAField() {
        assertThat(ServerSentEvent.of("a\nb").text()).isEqualTo("data: a\ndata: b\n\n");
    }
}
