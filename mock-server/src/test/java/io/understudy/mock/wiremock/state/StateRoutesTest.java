package io.understudy.mock.wiremock.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.wiremock.MockOptions;
import io.understudy.mock.wiremock.MockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tasks over a socket, and the admin API for what is remembered. */
class StateRoutesTest {
    private static final MockServer SERVER =
            MockServer.start(MockOptions.read(Path.of("src/test/resources/state/openapi.yaml")));
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String OWNER = "Basic YW5uOmFubi1zZWNyZXQ=";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void reset() {
        SERVER.state().reset();
    }

    private static String call(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.baseUrl() + path))
                .header("Authorization", OWNER)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        return (response.statusCode() + " " + response.body().replace('"', '\'')).strip();
    }

    @Test
    void whatIsCreatedOverASocketIsThere() throws Exception {
        assertThat(call("POST", "/v1/tasks", "{'task':{'title':'x'}}")).startsWith("201 {'task':{'id':5,'title':'x',");
        assertThat(call("GET", "/v1/tasks/5", ""))
                .isEqualTo("200 {'id':5,'title':'x','link':'" + SERVER.baseUrl() + "/t/5'}");
        assertThat(SERVER.state().read("tasks").orElseThrow()).hasSize(5);
    }

    @Test
    void aFileIsFetchedByItsAddress() throws Exception {
        HttpRequest upload = HttpRequest.newBuilder(URI.create(SERVER.baseUrl() + "/files?name=n"))
                .header("Authorization", OWNER)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[] {1, 2, 3}))
                .build();
        String created = CLIENT.send(upload, BodyHandlers.ofString()).body();
        String address = created.replaceAll(".*\"url\":\"([^\"]+)\".*", "$1");
        HttpRequest fetch = HttpRequest.newBuilder(URI.create(address)).build();
        assertThat(CLIENT.send(fetch, BodyHandlers.ofByteArray()).body()).containsExactly(1, 2, 3);
    }

    @Test
    void everythingIsShown() throws Exception {
        assertThat(call("GET", "/__admin/state", ""))
                .startsWith("200 {'Tasks':{'scenario':'','collections':{'tasks':[{'id':1,'title':'Buy milk',")
                .endsWith("],'files':[]}}}");
    }

    @Test
    void aCollectionIsShownAndFilled() throws Exception {
        assertThat(call("PUT", "/__admin/state/files", "[{'name':'a'},{'id':7,'name':'b','token':'t'}]"))
                .isEqualTo("200 {}");
        assertThat(call("GET", "/__admin/state/files", ""))
                .matches("200 \\[\\{'id':100,'name':'a','token':'[0-9a-f-]{36}'},\\{'id':7,'name':'b','token':'t'}]");
    }

    @Test
    void sessionsAreNamedByAHeader() throws Exception {
        call("PUT", "/__admin/state/tasks", "[]", "X-Mock-Session", "mine");
        assertThat(call("GET", "/__admin/state/tasks", "", "X-Mock-Session", "mine"))
                .isEqualTo("200 []");
        assertThat(call("GET", "/v1/tasks/1", "", "X-Mock-Session", "mine")).startsWith("404 ");
        assertThat(call("GET", "/v1/tasks/1", "")).startsWith("200 ");
        assertThat(SERVER.state().in("mine").read("tasks").orElseThrow()).isEmpty();
    }

    @Test
    void aResetBeginsAnew() throws Exception {
        call("DELETE", "/v1/tasks/1", "");
        assertThat(call("POST", "/__admin/state/reset", "")).isEqualTo("200 {}");
        assertThat(call("GET", "/v1/tasks/1", "")).startsWith("200 ");
    }

    @Test
    void aScenarioBegins() throws Exception {
        assertThat(call("POST", "/__admin/state/scenario/maintenance", "")).isEqualTo("200 {}");
        assertThat(call("GET", "/v1/tasks", "")).isEqualTo("503 {'message':'back soon'}");
        assertThat(call("POST", "/__admin/state/scenario/none", ""))
                .isEqualTo("404 {'message':'There is no scenario 'none'; there is empty, maintenance.'}");
    }

    @Test
    void whatIsNotThereOrNoListIsRefused() throws Exception {
        assertThat(call("GET", "/__admin/state/nothing", ""))
                .isEqualTo("404 {'message':'No contract declares a collection 'nothing'.'}");
        assertThat(call("PUT", "/__admin/state/nothing", "[]"))
                .isEqualTo("404 {'message':'No contract declares a collection 'nothing'.'}");
        for (String body : new String[] {"{}", "[1]", "[", "", "'x'"}) {
            assertThat(call("PUT", "/__admin/state/tasks", body))
                    .isEqualTo("400 {'message':'The body must be a JSON list of objects, one for each entry.'}");
        }
    }
}
