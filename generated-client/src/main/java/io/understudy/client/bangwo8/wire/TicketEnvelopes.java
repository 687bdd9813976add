package io.understudy.client.bangwo8.wire;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.understudy.client.answer.WholeNumber;
import io.understudy.client.bangwo8.Ticket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of tickets (B11, B15).
 *
 * @param tickets the tickets; empty where the vendor sends empty text
 * @param count number of tickets on all pages; null if it is not sent
 * @param next address of the next page; null for none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TicketEnvelopes(
        @JsonProperty("tickets") List<Ticket> tickets,
        @JsonProperty("count") @Nullable WholeNumber count,
        @JsonProperty("next_page") @Nullable String next) {

    /** Refuses to be without a list. */
    public TicketEnvelopes(@Nullable List<Ticket> tickets, @Nullable WholeNumber count, @Nullable String next) {
        this.tickets = Required.list("tickets", tickets);
        this.count = count;
        this.next = next;
    }
}
