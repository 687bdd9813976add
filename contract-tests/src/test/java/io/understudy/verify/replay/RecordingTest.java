package io.understudy.verify.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.diagnostic.Diagnostic;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Recording read(String text) throws IOException {
        return Recording.read(Files.writeString(folder.resolve("a.har"), text));
    }

    private RecordedExchange only(String text) throws IOException {
        Recording recording = read(text);
        assertThat(recording.diagnostics()).isEmpty();
        assertThat(recording.traffic()).hasSize(1);
        return recording.traffic().get(0);
    }

    private static String har(String request, String response) {
        return "{\"log\": {\"version\": \"1.2\", \"entries\": [{\"startedDateTime\": \"2026-11-22T09:00:00.5+01:00\","
                + " \"time\": 12.7, \"request\": {\"method\": \"GET\", \"url\": \"https://api.test/a?b=c|d#e\" "
                + request
                + "}, \"response\": {\"status\": 200 " + response + "}}]}}";
    }

    @Test
    void har() throws IOException {
        RecordedExchange recorded = only(har(
                ", \"headers\": [{\"name\": \":authority\", \"value\": \"api.test\"}, {\"name\": \"Accept\", \"value\": \"*/*\"}]",
                ", \"headers\": [{\"name\": \"content-type\", \"value\": \"text/plain\"}, {\"name\": \"content-encoding\","
                        + " \"value\": \"gzip\"}], \"content\": {\"size\": 2, \"text\": \"hi\"}"));

        assertThat(recorded.number()).isEqualTo(1);
        assertThat(recorded.server()).isEqualTo(URI.create("https://api.test"));
        assertThat(recorded.call().method()).isEqualTo("GET");
        assertThat(recorded.call().target()).isEqualTo("/a?b=c|d");
        assertThat(recorded.call().headers()).containsExactly(new Field("Accept", "*/*"));
        Reply.Answered answer = (Reply.Answered) recorded.reply();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsExactly(new Field("content-type", "text/plain"));
        assertThat(answer.body().text()).isEqualTo("hi");
        assertThat(recorded.at()).contains(Instant.parse("2026-11-22T08:00:00.500Z"));
        assertThat(recorded.took()).isEqualTo(Duration.ofMillis(12));
        assertThat(recorded.wholeReply()).isTrue();
    }

    @Test
    void bodiesThatAreWrittenInBase64() throws IOException {
        RecordedExchange recorded = only(har("", ", \"content\": {\"encoding\": \"base64\", \"text\": \"/wA=\"}"));
        assertThat(((Reply.Answered) recorded.reply()).body().bytes()).containsExactly(0xFF, 0);
    }

    @Test
    void bodiesThatWereNotRecorded() throws IOException {
        RecordedExchange recorded = only(har(", \"bodySize\": 7", ", \"content\": {\"size\": 2}"));
        assertThat(recorded.wholeCall()).isFalse();
        assertThat(recorded.wholeReply()).isFalse();
    }

    @Test
    void forms() throws IOException {
        RecordedExchange recorded = only(har(
                ", \"postData\": {\"mimeType\": \"application/x-www-form-urlencoded\", \"params\": ["
                        + "{\"name\": \"a b\", \"value\": \"1&2\"}, {\"name\": \"c\"}]}",
                ""));
        assertThat(recorded.call().body().text()).isEqualTo("a+b=1%262&c=");
    }

    @Test
    void formsWithPartsOfWhichOnlyTheFieldsWereRecorded() throws IOException {
        RecordedExchange recorded = only(har(
                ", \"headers\": [{\"name\": \"content-type\", \"value\": \"multipart/form-data; boundary=----W\"}],"
                        + " \"postData\": {\"mimeType\": \"multipart/form-data\", \"params\": ["
                        + "{\"name\": \"n\", \"value\": \"3\"},"
                        + " {\"name\": \"f\", \"fileName\": \"a.png\", \"contentType\": \"image/png\"}]}",
                ""));
        assertThat(recorded.call().body().text())
                .isEqualTo(String.join(
                        "\r\n",
                        "------W",
                        "Content-Disposition: form-data; name=\"n\"",
                        "",
                        "3",
                        "------W",
                        "Content-Disposition: form-data; name=\"f\"; filename=\"a.png\"",
                        "Content-Type: image/png",
                        "",
                        "",
                        "------W--",
                        ""));
    }

    @Test
    void answersThatDidNotCome() throws IOException {
        RecordedExchange recorded = only(har("", "").replace("\"status\": 200", "\"status\": 0"));
        assertThat(recorded.reply())
                .isEqualTo(new Reply.Broken(
                        Reply.Breakage.RESET, "No answer was recorded: the request was aborted (status 0)."));
    }

    @Test
    void whatIsNoHttpIsPassedOver() throws IOException {
        assertThat(read(har("", "").replace("https://api.test/a?b=c|d#e", "data:text/plain,hi"))
                        .traffic())
                .isEmpty();
    }

    @Test
    void journalOfWireMockWithTheLatestFirst() throws IOException {
        Recording recording = read("""
                {"requests": [
                  {"request": {"method": "POST", "absoluteUrl": "http://localhost:80/b", "body": "x", "headers": {}},
                   "response": {"status": 201, "headers": {"Set-Cookie": ["a=1", "b=2"]}, "bodyAsBase64": "aGk="},
                   "timing": {"totalTime": 9}},
                  {"request": {"method": "GET", "absoluteUrl": "http://localhost:80/a", "loggedDate": 1000,
                     "headers": {"Accept": "*/*"}},
                   "response": {"status": 200}}]}
                """);
        assertThat(recording.diagnostics()).isEmpty();
        assertThat(recording.traffic())
                .extracting(one -> one.number() + " " + one.call().method() + " "
                        + one.call().target())
                .containsExactly("1 GET /a", "2 POST /b");
        RecordedExchange first = recording.traffic().get(0);
        assertThat(first.at()).contains(Instant.ofEpochSecond(1));
        assertThat(first.call().headers()).containsExactly(new Field("Accept", "*/*"));
        RecordedExchange second = recording.traffic().get(1);
        assertThat(second.call().body().text()).isEqualTo("x");
        assertThat(second.took()).isEqualTo(Duration.ofMillis(9));
        Reply.Answered answer = (Reply.Answered) second.reply();
        assertThat(answer.body().text()).isEqualTo("hi");
        assertThat(answer.headers()).containsExactly(new Field("Set-Cookie", "a=1"), new Field("Set-Cookie", "b=2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | a.har:1:1: error: this is neither HAR, which has 'log', nor WireMock's journal, which has 'requests' [unknown-recording]",
                "{\"log\": {}} | a.har:1:2: error: 'entries' is missing at /log [missing-field]",
                "{\"log\": {\"entries\": {}}} | a.har:1:10: error: 'entries' must be a list at /log/entries [wrong-type]",
                "{\"requests\": [{\"request\": {\"method\": \"GET\", \"absoluteUrl\": \"/a\"}, \"response\": {\"status\": 200}}]} | a.har:1:60: error: 'absoluteUrl' must begin with http:// or https:// at /requests/0/request/absoluteUrl [bad-address]",
            })
    void whatIsWrongWithAFile(String text, String expected) throws IOException {
        assertThat(read(text).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        expected.replace("a.har", folder.resolve("a.har").toString()));
    }

    @Test
    void everythingThatIsWrongIsTold() throws IOException {
        assertThat(read(har("", "").replace("\"method\": \"GET\",", "").replace("200", "\"200\""))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("'method' is missing", "'status' must be a whole number");
    }

    @Test
    void noJsonAtAll() throws IOException {
        List<Diagnostic> diagnostics = read("{\"log\": \n  nonsense}").diagnostics();
        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.get(0).location().line()).isEqualTo(2);
    }

    @Test
    void noFile() {
        assertThat(Recording.read(folder.resolve("none.har")).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(folder.resolve("none.har") + ": error: the file cannot be read [unreadable-file]");
    }
}
