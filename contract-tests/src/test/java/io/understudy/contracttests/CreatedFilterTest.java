package io.understudy.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.understudy.contract.Contract;
import io.understudy.routing.Router;
import io.understudy.verify.lifecycle.Creation;
import io.understudy.verify.lifecycle.CreationLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CreatedFilterTest {
    private static final String TENANT = "ab476257-5230-42f2-ae14-ea2a8e9ceb1d";
    private static final String KEY = "eba52e58c494cf68dd1077ddb174264c";

    @RegisterExtension
    static final BundledMock MOCK = new BundledMock();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatIsCreatedIsInTheLedgerUntilItIsDeleted() throws IOException {
        CreationLog ledger = new CreationLog(folder.resolve("created.jsonl"));
        CreatedFilter filter =
                new CreatedFilter(Router.of(BundledMock.contracts().toArray(Contract[]::new)), ledger);
        int id = RestAssured.given()
                .baseUri(MOCK.baseUrl())
                .auth()
                .preemptive()
                .basic(TENANT, KEY)
                .filter(filter)
                .contentType("application/json; charset=utf-8")
                .body("""
                        {"merchant": {"euid": "merchant02", "name": "测试商户", "subdomain": "m02",
                            "im_agent_total": 0, "ticket_agent_total": 0},
                         "admin": {"email": "admin@merchant02.com", "password": "password123"}}
                        """)
                .post("/api/v1/merchants")
                .then()
                .statusCode(200)
                .extract()
                .path("merchant.id");
        assertThat(ledger.open())
                .containsExactly(new Creation(URI.create(MOCK.baseUrl()), "/api/v1/merchants/" + id, "createMerchant"));
        filter.cleanUp();
        assertThat(ledger.open()).isEmpty();
    }
}
