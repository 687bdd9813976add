package io.understudy.contracttests.udesk;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.understudy.client.http.Retries;
import io.understudy.client.udesk.Udesk;
import io.understudy.contracttests.ServerUnderTest;
import java.net.URI;

/** Who calls Udesk: the documented tenant (U25), or the one that the system property and the environment name. */
public final class UdeskServer {
    /** The uuid of the tenant (租户uuid). */
    public static final String TENANT = System.getProperty("udesk.tenant", "ab476257-5230-42f2-ae14-ea2a8e9ceb1d");

    private UdeskServer() {}

    /** The tenant (租户) with its key. */
    static RequestSpecification tenant(ServerUnderTest server) {
        return server.as(TENANT, key());
    }

    /** A client for somebody who does not say who they are. */
    public static Udesk.Builder anonymousClient(ServerUnderTest server) {
        return Udesk.builder()
                .baseUrl(URI.create(server.baseUrl()))
                .retries(Retries.NONE)
                .interceptor(server.interceptor());
    }

    /** A client for the tenant (租户) with its key. */
    public static Udesk tenantClient(ServerUnderTest server) {
        return tenant(anonymousClient(server));
    }

    /** The same, set up further. */
    public static Udesk tenant(Udesk.Builder client) {
        return client.tenant(TENANT, key()).build();
    }

    private static String key() {
        String key = System.getenv("UDESK_KEY");
        return key == null ? "eba52e58c494cf68dd1077ddb174264c" : key;
    }

    /** The answer to a new merchant (商户) without agents. */
    static ValidatableResponse createMerchant(ServerUnderTest server, String euid, String subdomain, String email) {
        return createMerchant(server, euid, subdomain, email, 0, 0);
    }

    /** The answer to a new merchant (商户) with agents for messages and for tickets. */
    static ValidatableResponse createMerchant(
            ServerUnderTest server, String euid, String subdomain, String email, int im, int ticket) {
        return tenant(server)
                .contentType("application/json; charset=utf-8")
                .body("""
                        {"merchant": {"euid": "%s", "name": "测试商户", "subdomain": "%s",
                            "im_agent_total": %d, "ticket_agent_total": %d},
                         "admin": {"email": "%s", "password": "password123"}}
                        """.formatted(euid, subdomain, im, ticket, email))
                .post("/api/v1/merchants")
                .then();
    }
}
