package io.understudy.client.bangwo8;

import io.understudy.client.bangwo8.generated.model.TicketDraft;
import io.understudy.client.bangwo8.generated.model.TicketReplyDraft;

/** A ticket (工单) to be filed; both its fields are needed (B14). */
public final class TicketForm {

    private final TicketReplyDraft reply = new TicketReplyDraft();
    private final TicketDraft draft = new TicketDraft().ticketReply(reply);

    TicketForm() {}

    /** Subject (工单主题). */
    public TicketForm subject(String subject) {
        draft.subject(subject);
        return this;
    }

    /** Text of the first message (回复内容). */
    public TicketForm message(String message) {
        reply.replyMsg(message);
        return this;
    }

    TicketDraft draft() {
        return draft;
    }
}
