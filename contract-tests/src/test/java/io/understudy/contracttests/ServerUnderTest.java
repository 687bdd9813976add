package io.understudy.contracttests;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.understudy.client.http.HttpAnswer;
import io.understudy.client.http.Interceptor;
import io.understudy.contract.Contract;
import io.understudy.mock.behaviour.BehaviourOptions;
import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import io.understudy.routing.Router;
import io.understudy.verify.lifecycle.CreationLog;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The server that a class of tests calls: a mock of the bundled contracts, started for the class, or the live server that
 * the system property {@code <vendor>.url} names. Every answer is also held against the contract.
 *
 * <p>Against the mock, every test has a session of its own, so that what one changes no other sees.
 */
public final class ServerUnderTest
        implements BeforeEachCallback, AfterTestExecutionCallback, TestExecutionExceptionHandler, AfterAllCallback {
    private final @Nullable String liveUrl;
    private final Decisions decisions;
    private final CreatedFilter created = new CreatedFilter(
            Router.of(BundledMock.contracts().toArray(Contract[]::new)),
            new CreationLog(Path.of("target/created.jsonl")));
    private final Map<String, MockServer> mocks = new HashMap<>();
    private String scenario = "";
    private volatile String session = "";

    private ServerUnderTest(String vendor) {
        this.liveUrl = System.getProperty(vendor + ".url");
        this.decisions = new Decisions(FactLedger.of(vendor), Path.of("target/decisions-" + vendor + ".txt"));
    }

    /** The server of a vendor, named like the folder of its contract. */
    public static ServerUnderTest of(String vendor) {
        return new ServerUnderTest(vendor);
    }

    /** Whether somebody's real data is behind the server. */
    static boolean isLive(String vendor) {
        return System.getProperty(vendor + ".url") != null;
    }

    /** Where the server is, without a slash at the end. */
    public String baseUrl() {
        if (liveUrl != null) {
            return liveUrl;
        }
        return mocks.computeIfAbsent(scenario, ServerUnderTest::start).baseUrl();
    }

    private static MockServer start(String scenario) {
        return MockServer.start(MockOptions.of(BundledMock.contracts().toArray(Contract[]::new))
                .withBehaviour(BehaviourOptions.defaults().withScenario(scenario)));
    }

    /** A call by somebody who does not say who they are. */
    public RequestSpecification anonymous() {
        return (liveUrl == null
                        ? RestAssured.given()
                        : RestAssured.given().filter(RateBudget.LIVE).filter(created))
                .baseUri(baseUrl())
                .urlEncodingEnabled(true)
                .headers(session.isEmpty() ? Map.of() : Map.of("X-Mock-Session", session))
                .filter(new ContractFilter());
    }

    /** A call with HTTP Basic. */
    public RequestSpecification as(String user, String password) {
        return anonymous().auth().preemptive().basic(user, password);
    }

    /** What the calls of a client go through, so that they are made and judged as those of {@link #anonymous} are. */
    public Interceptor interceptor() {
        return (call, next) -> {
            if (liveUrl != null) {
                RateBudget.LIVE.takeTurn();
            }
            HttpAnswer answer = next.send(session.isEmpty() ? call : call.with("X-Mock-Session", session));
            if (liveUrl != null) {
                created.sent(call, answer);
            }
            ContractFilter.check(call, answer);
            return answer;
        };
    }

    /** Lets the rest of the test begin with another state; for tests that never run against a live server. */
    public void scenario(String name) {
        scenario = name;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        session = liveUrl == null ? UUID.randomUUID().toString() : "";
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        scenario = ""; // not before the next test, whose class may have asked for the address by then
        if (liveUrl != null && context.getExecutionException().isEmpty()) {
            decisions.passed(context.getDisplayName());
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw liveUrl == null ? failure : decisions.failed(context.getDisplayName(), failure);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        created.cleanUp();
        mocks.values().forEach(MockServer::close);
        mocks.clear();
    }
}
