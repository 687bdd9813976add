package io.understudy.client.udesk;

import io.understudy.client.call.Calls;
import io.understudy.client.udesk.generated.model.CreateMerchantRequest;
import io.understudy.client.udesk.generated.model.MerchantAdmin;
import io.understudy.client.udesk.generated.model.MerchantDraft;

/** A merchant (商户) to be created, with its administrator; all of it is needed (U11). */
public final class NewMerchant {

    private final MerchantDraft merchant = new MerchantDraft();
    private final MerchantAdmin admin = new MerchantAdmin();

    NewMerchant() {}

    /** External id (外部唯一标识), unique within the tenant. It cannot be changed later. */
    public NewMerchant euid(String euid) {
        merchant.euid(euid);
        return this;
    }

    /** Name (商户名称). */
    public NewMerchant name(String name) {
        merchant.name(name);
        return this;
    }

    /** Subdomain of the customer-service system (udesk 客服系统的子域名), unique. It cannot be changed later. */
    public NewMerchant subdomain(String subdomain) {
        merchant.subdomain(subdomain);
        return this;
    }

    /** Number of agents for messages (IM 坐席数量), out of the tenant's quota. */
    public NewMerchant imAgents(int agents) {
        merchant.imAgentTotal(agents);
        return this;
    }

    /** Number of agents for tickets (工单坐席数量), out of the tenant's quota. */
    public NewMerchant ticketAgents(int agents) {
        merchant.ticketAgentTotal(agents);
        return this;
    }

    /** Email address and password of the administrator (udesk 客服平台管理员邮箱, 密码). They cannot be changed later. */
    public NewMerchant admin(String email, String password) {
        admin.email(email).password(password);
        return this;
    }

    /** What is sent, once nothing is missing (U11). */
    CreateMerchantRequest request(Calls calls) {
        calls.required("euid", merchant.getEuid());
        calls.required("name", merchant.getName());
        calls.required("subdomain", merchant.getSubdomain());
        calls.required("im_agent_total", merchant.getImAgentTotal());
        calls.required("ticket_agent_total", merchant.getTicketAgentTotal());
        calls.required("the administrator's email", admin.getEmail());
        calls.required("the administrator's password", admin.getPassword());
        return new CreateMerchantRequest().merchant(merchant).admin(admin);
    }
}
