package io.understudy.mock.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.mock.engine.MockResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tasks' mock remembers, and what not. */
class RememberingTest {
    private final Mock mock = Mock.of(BehaviourOptions.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /tasks {'task':{'title':'Buy milk'}}",
                "POST /tasks {'task':{'title':'x','effort':99}}",
                "POST /tasks {'task':{'title':'x','effort':0}}",
                "POST /tasks {'task':{'title':'x','files':'none'}}",
                "POST /tasks {'task':{}}",
                "POST /tasks {",
                "PATCH /tasks/1 {'title':'task 2'}",
                "PATCH /tasks/1 {'effort':99}",
                "PATCH /tasks/9 {'title':'x'}",
                "PUT /tasks/1 {'title':'task 2'}",
                "DELETE /tasks/9",
                "PATCH /tasks/1?__code=200 {'title':'x'}",
                "DELETE /tasks/1?__example=none",
            })
    void whatIsRefusedChangesNothing(String call) {
        String before = mock.state().everything().toString();
        String[] words = call.split(" ", 3);
        assertThat(mock.call(words[0], words[1], words.length > 2 ? words[2] : ""))
                .doesNotStartWith("201");
        assertThat(mock.state().everything().toString()).isEqualTo(before);
        assertThat(mock.call("POST", "/tasks", "{'task':{'title':'next'}}")).startsWith("201 {'task':{'id':5,");
    }

    @Test
    void whatTheCallerWouldNotAcceptChangesNothing() {
        assertThat(mock.with("Accept", "text/html").call("PATCH", "/tasks/1", "{'title':'x'}"))
                .startsWith("406 ");
        assertThat(mock.call("GET", "/tasks/1")).contains("'Buy milk'");
    }

    @Test
    void sessionsAreApart() {
        mock.in("one").call("DELETE", "/tasks/1");
        assertThat(mock.in("one").call("GET", "/tasks/1")).startsWith("404 ");
        assertThat(mock.in("two").call("GET", "/tasks/1")).startsWith("200 ");
        assertThat(mock.call("GET", "/tasks/1")).startsWith("200 ");
    }

    @Test
    void aPreferredAnswerHasNothingToDoWithWhatIsRemembered() {
        assertThat(mock.call("GET", "/tasks/1?__code=404")).isEqualTo("404 {'message':'none'}");
        assertThat(mock.with("Prefer", "code=404").call("GET", "/tasks/1")).isEqualTo("404 {'message':'none'}");
    }

    @Test
    void withoutStateEveryAnswerIsAnExample() {
        Mock stateless = Mock.of(BehaviourOptions.defaults().withStateless(true));
        assertThat(stateless.as("eve", "x").call("POST", "/token"))
                .isEqualTo("200 {'token':'x','seconds':1,'kind':'bearer'}");
        assertThat(stateless.state().everything()).isEmpty();
    }

    @Test
    void headIsAnsweredLikeGet() {
        MockResponse head = mock.send("HEAD", "/tasks/1", "");
        int length = mock.send("GET", "/tasks/1", "").body().bytes().length;
        assertThat(head.code()).isEqualTo(200);
        assertThat(head.body().bytes()).isEmpty();
        assertThat(Mock.header(head, "Content-Length")).isEqualTo(Integer.toString(length));
    }

    @Test
    void headersOfTheDeclarationWinOverTheContractsExamples() {
        MockResponse created = mock.send("POST", "/tasks", "{'task':{'title':'x'}}");
        assertThat(Mock.header(created, "Location")).isEqualTo("http://mock.test/v1/tasks/5");
    }

    @Test
    void methodsThatAPathDoesNotHaveAreAnsweredAsDeclared() {
        MockResponse answer = mock.without("Authorization").send("POST", "/tasks/1", "");
        assertThat(Mock.line(answer)).isEqualTo("405 {'message':'no such method here'}");
        assertThat(Mock.header(answer, "Allow")).isEqualTo("GET, HEAD, PUT, PATCH, DELETE");
        assertThat(mock.call("DELETE", "/tasks")).startsWith("405 {'type':'urn:understudy:problem:no-such-method'");
    }

    @Test
    void anUploadedFileCanBeFetchedAgain() {
        byte[] bytes = {0, -1, 10, 13, 7};
        MockResponse created = mock.sendBytes("POST", "/files?name=a%20b.bin", "application/octet-stream", bytes);
        assertThat(Mock.line(created)).startsWith("201 {'file':{'id':100,'name':'a b.bin','token':'");
        assertThat(Mock.line(created)).endsWith("','url':'http://mock.test/__content/files/100'}}");
        MockResponse file = mock.without("Authorization").send("GET", "/__content/files/100", "");
        assertThat(file.code()).isEqualTo(200);
        assertThat(file.body().bytes()).isEqualTo(bytes);
        assertThat(Mock.header(file, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(mock.call("GET", "/__content/files/101")).startsWith("404 ");
        assertThat(mock.call("GET", "/__content/tasks/1")).startsWith("404 ");
    }

    @Test
    void aFileIsOfItsSessionWhichItsAddressNames() {
        byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
        MockResponse created = mock.in("a b").sendBytes("POST", "/files?name=n", "application/octet-stream", bytes);
        assertThat(Mock.line(created)).endsWith("'url':'http://mock.test/__content/files/100?session=a%20b'}}");
        assertThat(mock.call("GET", "/__content/files/100")).startsWith("404 ");
        assertThat(mock.call("GET", "/__content/files/100?session=a%20b")).isEqualTo("200 x");
    }

    @Test
    void aReferenceLeadsToWhatWasUploaded() {
        String created = Mock.line(mock.sendBytes(
                "POST", "/files?name=n", "application/octet-stream", "x".getBytes(StandardCharsets.UTF_8)));
        String token = created.replaceAll(".*'token':'([^']+)'.*", "$1");
        assertThat(mock.call("POST", "/tasks", "{'task':{'title':'x','files':'" + token + ", " + token + "'}}"))
                .startsWith("201 ");
        assertThat(mock.call("POST", "/tasks", "{'task':{'title':'y','files':'" + token + ",z'}}"))
                .isEqualTo("400 {'message':'no such file: " + token + ",z','kind':'bad'}");
    }

    @Test
    void thePictureOfAnEntryIsKept() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        assertThat(Mock.line(mock.sendBytes("PUT", "/tasks/2/picture", "image/png", png)))
                .isEqualTo("200 {'id':2,'picture':'http://mock.test/__content/tasks/2'}");
        MockResponse picture = mock.send("GET", "/__content/tasks/2", "");
        assertThat(picture.body().bytes()).isEqualTo(png);
        assertThat(Mock.header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(Mock.line(mock.sendBytes("PUT", "/tasks/9/picture", "image/png", png)))
                .isEqualTo("404 {'message':'There is no task 9'}");
    }

    @Test
    void aScenarioIsAnotherBeginning() {
        mock.state().scenario("empty");
        assertThat(mock.call("GET", "/tasks")).startsWith("200 {'tasks':[],'meta':{'page':1,'size':3,'pages':0},");
        mock.state().reset();
        assertThat(mock.call("GET", "/tasks/1")).startsWith("200 ");
        Mock empty = Mock.of(BehaviourOptions.defaults().withScenario("empty"));
        assertThat(empty.call("GET", "/tasks/1")).startsWith("404 ");
    }

    @Test
    void aScenarioCanAnswerEveryCall() {
        mock.state().scenario("maintenance");
        assertThat(mock.call("GET", "/tasks")).isEqualTo("503 {'message':'back soon'}");
        assertThat(mock.without("Authorization").call("GET", "/ping")).isEqualTo("503 {'message':'back soon'}");
        assertThat(mock.call("DELETE", "/tasks/1")).startsWith("503 {'type':'urn:understudy:problem:declined'");
        assertThat(mock.in("other").call("GET", "/ping")).isEqualTo("200 {'pong':true}");
    }

    @Test
    void anUnknownScenarioIsNamedWithThoseThatThereAre() {
        assertThatThrownBy(() -> mock.state().scenario("x"))
                .isInstanceOf(UnknownScenarioException.class)
                .hasMessage("There is no scenario 'x'; there is empty, maintenance.");
        assertThatThrownBy(() -> Mock.of(BehaviourOptions.defaults().withScenario("x")))
                .isInstanceOf(UnknownScenarioException.class)
                .hasMessage("There is no scenario 'x'; there is empty, maintenance.");
    }

    @Test
    void aResetBeginsAnewWithNumbersToo() {
        mock.call("POST", "/tasks", "{'task':{'title':'x'}}");
        mock.call("DELETE", "/tasks/1");
        mock.state().reset();
        assertThat(mock.call("GET", "/tasks/1")).startsWith("200 ");
        assertThat(mock.call("POST", "/tasks", "{'task':{'title':'x'}}")).startsWith("201 {'task':{'id':5,");
    }

    @Test
    void aCollectionCanBeFilledAndLookedAt() {
        ObjectNode given =
                JsonNodeFactory.instance.objectNode().put("title", "Only me").put("id", 40);
        assertThat(mock.state().load("tasks", List.of(given))).isTrue();
        assertThat(mock.state().load("nothing", List.of())).isFalse();
        assertThat(mock.call("GET", "/tasks/40")).startsWith("200 {'id':40,'title':'Only me',");
        List<JsonNode> entries = mock.state().read("tasks").orElseThrow();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).path("done").isBoolean()).isTrue();
        assertThat(entries.get(0).path("slug").textValue()).isEqualTo("only me");
        assertThat(mock.state().read("nothing")).isEmpty();
    }

    @Test
    void manyCallersAtOnceLoseNothingAndBreakNoRule() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<String>>> running = new ArrayList<>();
        for (int thread = 0; thread < 32; thread++) {
            String title = "t" + thread % 4;
            running.add(threads.submit(() -> {
                start.await();
                List<String> answers = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    answers.add(mock.call("POST", "/tasks", "{'task':{'title':'" + title + "-" + i + "'}}"));
                }
                return answers;
            }));
        }
        start.countDown();
        List<String> answers = new ArrayList<>();
        for (Future<List<String>> each : running) {
            answers.addAll(each.get());
        }
        threads.shutdown();
        // The seed's effort is 5 of 20, so that 15 more fit, each title once.
        assertThat(answers).hasSize(320);
        assertThat(answers.stream().filter(answer -> answer.startsWith("201 "))).hasSize(15);
        assertThat(answers.stream().filter(answer -> !answer.startsWith("201 ")))
                .allMatch(answer -> answer.equals("409 {'message':'The title is taken'}")
                        || answer.equals("400 {'message':'too much to do','kind':'bad'}"));
        List<JsonNode> entries = mock.state().read("tasks").orElseThrow();
        assertThat(entries.stream().map(entry -> entry.path("id").intValue()))
                .doesNotHaveDuplicates()
                .hasSize(19);
        assertThat(entries.stream().map(entry -> entry.path("title").textValue()))
                .doesNotHaveDuplicates();
    }
}
