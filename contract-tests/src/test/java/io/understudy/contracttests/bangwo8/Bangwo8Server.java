package io.understudy.contracttests.bangwo8;

import io.restassured.specification.RequestSpecification;
import io.understudy.client.bangwo8.Bangwo8;
import io.understudy.client.http.Retries;
import io.understudy.contracttests.ServerUnderTest;
import java.net.URI;

/** Who calls Bangwo8: the mock's accounts, or those that the system property and the environment name. */
public final class Bangwo8Server {
    private static final String KNOWLEDGE = "/api/v1/knowledge.json";

    private Bangwo8Server() {}

    /** An administrator (管理员). */
    static RequestSpecification administrator(ServerUnderTest server) {
        return server.as(name("administrator", "admin"), secret("BANGWO8_ADMINISTRATOR_PASSWORD", "admin-pass"));
    }

    /** An agent (客服), who is no administrator. */
    static RequestSpecification agent(ServerUnderTest server) {
        return server.as(name("account", "agent"), secret("BANGWO8_PASSWORD", "agent-pass"));
    }

    /** The holder of an API key (密钥). */
    static RequestSpecification apiKey(ServerUnderTest server) {
        return server.as(name("secretId", "SecretID"), secret("BANGWO8_SECRET", "Secret"));
    }

    /** A client for somebody who does not say who they are. */
    public static Bangwo8.Builder anonymousClient(ServerUnderTest server) {
        return Bangwo8.builder()
                .baseUrl(URI.create(server.baseUrl()))
                .retries(Retries.NONE)
                .interceptor(server.interceptor());
    }

    /** A client for an administrator (管理员). */
    public static Bangwo8 administratorClient(ServerUnderTest server) {
        return administrator(anonymousClient(server));
    }

    /** The same, set up further. */
    public static Bangwo8 administrator(Bangwo8.Builder client) {
        return client.account(name("administrator", "admin"), secret("BANGWO8_ADMINISTRATOR_PASSWORD", "admin-pass"))
                .build();
    }

    /** A client for an agent (客服), who is no administrator. */
    public static Bangwo8 agentClient(ServerUnderTest server) {
        return agent(anonymousClient(server));
    }

    /** The same, set up further. */
    public static Bangwo8 agent(Bangwo8.Builder client) {
        return client.account(name("account", "agent"), secret("BANGWO8_PASSWORD", "agent-pass"))
                .build();
    }

    /** A client for the holder of an API key (密钥). */
    public static Bangwo8.Builder apiKeyClient(ServerUnderTest server) {
        return anonymousClient(server).client(name("secretId", "SecretID"), secret("BANGWO8_SECRET", "Secret"));
    }

    /** A new entry; answers its id. */
    static long created(ServerUnderTest server, String entry) {
        return administrator(server)
                .contentType("application/json; charset=utf-8")
                .body("{\"knowledge\": " + entry + "}")
                .post(KNOWLEDGE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("knowledge.kId");
    }

    /** A new attachment; answers its token. */
    static String uploaded(ServerUnderTest server, String filename, byte[] bytes) {
        return agent(server)
                .queryParam("filename", filename)
                .contentType("application/binary")
                .body(bytes)
                .post("/api/v1/attachments.json")
                .then()
                .statusCode(201)
                .extract()
                .path("attachment.token");
    }

    private static String name(String property, String ofMock) {
        return System.getProperty("bangwo8." + property, ofMock);
    }

    private static String secret(String variable, String ofMock) {
        String value = System.getenv(variable);
        return value == null ? ofMock : value;
    }
}
