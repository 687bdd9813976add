package io.understudy.contracts.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contracts.Body;
import io.understudy.contracts.Promises;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of tickets (B14, B15), held against the contract. */
class TicketFactsTest {
    private final Promises promises = Promises.of("bangwo8");

    @Test
    @DisplayName("B14 A ticket is created from subject and ticketReply.replyMsg, and any JSON object may be the answer")
    void createTicket() {
        assertThat(promises.address("createTicket")).isEqualTo("POST https://www.bangwo8.com/api/v1/tickets.json");

        Body request = promises.request("createTicket");
        request.at("/ticket").mustBeThere();
        request.at("/ticket/subject").refuses("1", "null").mustBeThere();
        request.at("/ticket/ticketReply").refuses("'text'").mustBeThere();
        request.at("/ticket/ticketReply/replyMsg").refuses("1", "null").mustBeThere();
        assertThat(request.shape().property("ticket").properties()).containsOnlyKeys("subject", "ticketReply");
        assertThat(promises.decisions("/components/schemas/TicketDraft")).containsExactly("B14");

        assertThat(promises.statuses("createTicket")).first().isEqualTo("2XX");
        promises.answer("createTicket", "2XX").whole().takes("{}", "{'id': 1}").refuses("[]", "'text'");
    }

    @Test
    @DisplayName("B15 Tickets are listed in pages, and none of their fields is known")
    void listTickets() {
        assertThat(promises.address("listTickets")).isEqualTo("GET https://www.bangwo8.com/api/v1/tickets.json");
        assertThat(promises.parameters("listTickets")).containsExactly("page", "per_page");
        promises.answer("listTickets", "200")
                .at("/tickets")
                .takes("[]", "[{}, {'id': 1}]")
                .refuses("[1]", "['text']");
        assertThat(promises.answer("listTickets", "200")
                        .shape()
                        .property("tickets")
                        .items()
                        .properties())
                .isEmpty();
    }
}
