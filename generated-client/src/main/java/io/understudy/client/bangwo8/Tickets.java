package io.understudy.client.bangwo8;

import io.understudy.client.bangwo8.generated.api.TicketsApi;
import io.understudy.client.bangwo8.generated.model.CreateTicketRequest;
import io.understudy.client.bangwo8.wire.Links;
import io.understudy.client.bangwo8.wire.TicketEnvelopes;
import io.understudy.client.call.AsyncCalls;
import io.understudy.client.paging.Page;
import io.understudy.client.paging.Pages;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tickets (工单): the requests for help that customers file (B14, B15). */
public final class Tickets {

    private final Bangwo8Api json;
    private final TicketsApi api;
    private final AsyncCalls async;

    Tickets(Bangwo8Api api, AsyncCalls async) {
        this.json = api;
        this.api = new TicketsApi(api);
        this.async = async;
    }

    /** All tickets (获取工单列表); pages are fetched as they are needed. */
    public Pages<Ticket> list() {
        return list(all -> {});
    }

    /** All tickets from a page on; pages are fetched as they are needed (B10, B11). */
    public Pages<Ticket> list(Consumer<TicketQuery> query) {
        return pages(asked(query));
    }

    /** One page, on another thread: the first, or the one that the query begins with. */
    public CompletableFuture<Page<Ticket>> listAsync(Consumer<TicketQuery> query) {
        return async.start(() -> list(query).first());
    }

    /** Files a ticket (创建工单). What is answered is not documented, and may be nothing (B14). */
    public Ticket create(Consumer<TicketForm> ticket) {
        TicketForm form = new TicketForm();
        ticket.accept(form);
        return json.getObjectMapper()
                .convertValue(api.createTicket(new CreateTicketRequest().ticket(form.draft())), Ticket.class);
    }

    /** As {@link #create}, on another thread. */
    public CompletableFuture<Ticket> createAsync(Consumer<TicketForm> ticket) {
        return async.start(() -> create(ticket));
    }

    private static TicketQuery asked(Consumer<TicketQuery> query) {
        TicketQuery asked = new TicketQuery();
        query.accept(asked);
        return asked;
    }

    private Pages<Ticket> pages(TicketQuery asked) {
        return new Pages<>(number -> page(asked, number), asked.page == null ? 1 : asked.page, Bangwo8Exception::new);
    }

    private Page<Ticket> page(TicketQuery asked, int number) {
        @Nullable Integer page = number == 1 && asked.page == null ? null : (Integer) number;
        TicketEnvelopes answer = api.listTickets(page, asked.perPage);
        return new Page<>(answer.tickets(), number, Links.count(answer.count()), Links.next(answer.next(), number));
    }
}
