package io.understudy.mock.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.engine.MockResponse;
import io.understudy.mock.state.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who may call the tasks, and how the others are told. */
class CallersTest {
    private static final String TASK = "200 {'id':1,'title':'Buy milk','link':'http://mock.test/t/1'}";

    private final SettableClock clock = new SettableClock();
    private final Mock mock = Mock.of(BehaviourOptions.defaults().withClock(clock));

    @Test
    void someoneWhoDoesNotSayWhoTheyAreIsRefusedAsDeclared() {
        MockResponse answer = mock.without("Authorization").send("GET", "/tasks?page=x", "");
        assertThat(Mock.line(answer)).isEqualTo("401 {'message':'Say who you are'}");
        assertThat(Mock.header(answer, "X-Reason")).isEqualTo("nobody");
        assertThat(Mock.header(answer, "WWW-Authenticate"))
                .isEqualTo("Basic realm=\"Tasks\", charset=\"UTF-8\", Bearer realm=\"Tasks\"");
    }

    @Test
    void anUnknownUserIsNamed() {
        MockResponse answer = mock.as("eve", "x").send("GET", "/tasks", "");
        assertThat(Mock.line(answer)).isEqualTo("401 {'message':'There is no user eve'}");
        assertThat(Mock.header(answer, "WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(Mock.header(answer, "sl-violations"))
                .isEqualTo("[{\"location\":[\"request\"],\"severity\":\"Error\",\"code\":\"unknownAccount\","
                        + "\"message\":\"Request must name a user that is known\"}]");
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(mock.as("ann", "bob-secret").call("GET", "/tasks/1")).isEqualTo("401 {'message':'Wrong password'}");
    }

    @Test
    void whereTheContractHasNoResponseForItAProblemSaysWhatIsWrong() {
        MockResponse answer = mock.as("ann", "x").send("DELETE", "/tasks/1", "");
        assertThat(Mock.line(answer))
                .isEqualTo("401 {'type':'urn:understudy:problem:unauthorized','title':'Unauthorized','status':401,"
                        + "'detail':'Request must have a password, key or token that is known.',"
                        + "'validation':[{'location':[],'severity':'Error','code':'wrongSecret',"
                        + "'message':'Request must have a password, key or token that is known'}]}");
        assertThat(Mock.header(answer, "WWW-Authenticate")).startsWith("Basic realm=");
    }

    @Test
    void whoCallsIsAskedBeforeWhatIsWrongWithTheRequest() {
        assertThat(mock.as("ann", "x").call("POST", "/tasks", "{}")).isEqualTo("401 {'message':'Wrong password'}");
        assertThat(mock.as("bob", "bob-secret").call("POST", "/tasks", "{}"))
                .isEqualTo("403 {'message':'Owners only'}");
    }

    @Test
    void aRoleIsAskedForWhereItIsDeclared() {
        Mock member = mock.as("bob", "bob-secret");
        assertThat(member.call("GET", "/tasks/1")).isEqualTo(TASK);
        assertThat(member.call("POST", "/tasks", "{'task':{'title':'x'}}")).isEqualTo("403 {'message':'Owners only'}");
    }

    @Test
    void anybodyMayCallWhatAsksForNoCredentials() {
        assertThat(mock.without("Authorization").call("GET", "/ping")).isEqualTo("200 {'pong':true}");
    }

    @Test
    void aTokenIsTakenUntilItExpires() {
        String answer = mock.call("POST", "/token");
        assertThat(answer).matches("200 \\{'token':'[0-9a-f]{16}','seconds':60,'kind':'bearer'}");
        Mock bearer = mock.with("Authorization", "Bearer " + token(answer));
        assertThat(bearer.call("GET", "/tasks/1")).isEqualTo(TASK);
        clock.pass(Duration.ofMillis(59_999));
        assertThat(bearer.call("GET", "/tasks/1")).isEqualTo(TASK);
        clock.pass(Duration.ofMillis(1));
        assertThat(bearer.call("GET", "/tasks/1")).isEqualTo("401 {'message':'The token has expired'}");
        assertThat(mock.with("Authorization", "Bearer 0123456789abcdef").call("GET", "/tasks/1"))
                .isEqualTo("401 {'message':'Wrong password'}");
    }

    private static String token(String answer) {
        return answer.substring("200 {'token':'".length(), "200 {'token':'".length() + 16);
    }

    @Test
    void whoHasATokenHasTheRolesOfWhoAskedForIt() {
        String owners = token(mock.call("POST", "/token"));
        String members = token(mock.as("bob", "bob-secret").call("POST", "/token"));
        assertThat(mock.with("Authorization", "Bearer " + owners).call("POST", "/tasks", "{'task':{'title':'x'}}"))
                .startsWith("201 {'task':{'id':5,'title':'x'");
        assertThat(mock.with("Authorization", "Bearer " + members).call("POST", "/tasks", "{'task':{'title':'y'}}"))
                .isEqualTo("403 {'message':'Owners only'}");
    }

    @Test
    void aTokenIsOfItsSessionOnly() {
        String token = token(mock.in("one").call("POST", "/token"));
        Mock bearer = mock.with("Authorization", "Bearer " + token);
        assertThat(bearer.in("one").call("GET", "/tasks/1")).isEqualTo(TASK);
        assertThat(bearer.in("two").call("GET", "/tasks/1")).isEqualTo("401 {'message':'Wrong password'}");
    }

    @Test
    void anyCredentialsAreEnoughWhereNobodyIsAskedForMore() {
        Mock lenient = Mock.of(BehaviourOptions.defaults().withAnyCredentials(true));
        assertThat(lenient.as("eve", "x").call("GET", "/tasks/1")).isEqualTo(TASK);
        assertThat(lenient.as("eve", "x").call("POST", "/tasks", "{'task':{'title':'x'}}"))
                .startsWith("201 ");
        assertThat(lenient.with("Authorization", "Bearer abc").call("GET", "/tasks/1"))
                .isEqualTo(TASK);
        assertThat(lenient.without("Authorization").call("GET", "/tasks/1"))
                .isEqualTo("401 {'message':'Say who you are'}");
    }
}
