package io.understudy.client.bangwo8;

import org.jspecify.annotations.Nullable;

/** Which pages of the tickets to list (B10). */
public final class TicketQuery {

    @Nullable
    Integer page;

    @Nullable
    Integer perPage;

    TicketQuery() {}

    /** Number of the page to begin with, from 1. */
    public TicketQuery page(int number) {
        page = number;
        return this;
    }

    /** Tickets to a page, 100 unless told otherwise; the vendor advises against more. */
    public TicketQuery perPage(int tickets) {
        perPage = tickets;
        return this;
    }
}
