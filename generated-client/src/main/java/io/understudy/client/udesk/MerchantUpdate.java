package io.understudy.client.udesk;

import io.understudy.client.udesk.generated.model.MerchantChange;
import io.understudy.client.udesk.generated.model.UpdateMerchantRequest;

/** What can be changed of a merchant (商户, U12). Only what is set is sent, and the rest stays as it is. */
public final class MerchantUpdate {

    private final MerchantChange change = new MerchantChange();

    MerchantUpdate() {}

    /** Name (商户名称). */
    public MerchantUpdate name(String name) {
        change.name(name);
        return this;
    }

    /** Number of agents for messages (IM 坐席数量), out of the tenant's quota. */
    public MerchantUpdate imAgents(int agents) {
        change.imAgentTotal(agents);
        return this;
    }

    /** Number of agents for tickets (工单坐席数量), out of the tenant's quota. */
    public MerchantUpdate ticketAgents(int agents) {
        change.ticketAgentTotal(agents);
        return this;
    }

    UpdateMerchantRequest request() {
        return new UpdateMerchantRequest().merchant(change);
    }
}
