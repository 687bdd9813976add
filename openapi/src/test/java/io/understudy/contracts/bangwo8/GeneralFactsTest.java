package io.understudy.contracts.bangwo8;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Operation;
import io.understudy.contract.Server;
import io.understudy.contract.message.MediaContent;
import io.understudy.contracts.Body;
import io.understudy.contracts.Promises;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says of every call (B01, B02, B08 to B13), held against the contract. */
class GeneralFactsTest {
    private final Promises promises = Promises.of("bangwo8");

    @Test
    @DisplayName("B01 Everything but the token call lives under /api/v1 and ends in .json")
    void addresses() {
        assertThat(callsWithCredentials())
                .extracting(promises::address)
                .allMatch(address -> address.matches("[A-Z]+ https://www\\.bangwo8\\.com/api/v1/[^.]+\\.json"));
    }

    @Test
    @DisplayName("B02 The contract names https only, and says that the guide's own sample does not")
    void transport() {
        assertThat(promises.contract().operations())
                .flatExtracting(Operation::servers)
                .extracting(Server::url)
                .allMatch(url -> url.startsWith("https://"));
        assertThat(promises.words("/servers/0")).contains("demands TLS", "C# sample calls plain http", "https only");
        assertThat(promises.decisions("/servers/0")).containsExactly("B02");
    }

    @Test
    @DisplayName("B08 Bodies are JSON in UTF-8; only a file and the form for a token are not")
    void json() {
        assertThat(promises.words("/info")).contains("Bodies are JSON in UTF-8.");
        assertThat(promises.contract().operations())
                .flatExtracting(Operation::responses)
                .flatExtracting(answer -> answer.content())
                .extracting(MediaContent::mediaType)
                .containsOnly("application/json");
        assertThat(callsWithBody())
                .filteredOn(call -> !promises.requestTypes(call).equals(List.of("application/json")))
                .containsExactly("createToken", "uploadAttachment");
    }

    @Test
    @DisplayName("B09 POST and PUT declare application/json; a call that copies the guide's slip is refused with 415")
    void contentType() {
        List<String> calls = List.of("createTicket", "createKnowledge", "updateKnowledge");

        assertThat(calls).allSatisfy(call -> {
            assertThat(promises.requestTypes(call)).containsExactly("application/json");
            assertThat(promises.response(call, "415").description()).contains("`applicatioin/json`");
            assertThat(promises.decisions(promises.response(call, "415").place()))
                    .containsExactly("B09");
            assertThat(promises.examples(call, "415")).containsExactly("unsupportedMediaType");
        });
        assertThat(promises.operationsThatAnswer("415"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(calls.stream(), Stream.of("uploadAttachment"))
                        .toList());
    }

    @Test
    @DisplayName("B10 A list has 100 entries to a page unless told otherwise, more is not refused, pages count from 1")
    void pages() {
        assertThat(promises.parameter("listTickets", "page").required()).isFalse();
        assertThat(promises.byDefault("listTickets", "page").toString()).isEqualTo("1");
        promises.values("listTickets", "page").takes("1", "2", "1000").refuses("0", "-1", "1.5", "'a'");

        assertThat(promises.parameter("listTickets", "per_page").required()).isFalse();
        assertThat(promises.byDefault("listTickets", "per_page").toString()).isEqualTo("100");
        promises.values("listTickets", "per_page")
                .takes("1", "100", "101", "1000")
                .refuses("0", "'a'");
        assertThat(promises.words(promises.parameter("listTickets", "per_page").place()))
                .contains("The vendor advises against more", "does not refuse it");
    }

    @Test
    @DisplayName("B11 A list holds its entries by their plural name, count, next_page and previous_page")
    void envelope() {
        Body tickets = promises.answer("listTickets", "200");
        Body knowledge = promises.answer("listKnowledge", "200");

        tickets.at("/tickets").refuses("null", "{}").mustBeThere();
        knowledge.at("/knowledge").refuses("null", "{}").mustBeThere();
        assertThat(List.of(tickets, knowledge)).allSatisfy(list -> {
            list.at("/count")
                    .takes("0", "42", "123")
                    .refuses("'123'", "1.5", "null")
                    .mustBeThere();
            for (String link : List.of("/next_page", "/previous_page")) {
                list.at(link)
                        .takes("null", "'https://www.bangwo8.com/api/v1/tickets.json?page=2'")
                        .refuses("2", "'/api/v1/tickets.json?page=2'")
                        .mustBeThere();
            }
        });
    }

    @Test
    @DisplayName("B12 Success is 2xx or 3xx, 4xx is the caller's mistake, 5xx the vendor's, 503 maintenance")
    void statuses() {
        assertThat(promises.words("/info"))
                .contains("Success is answered with a 2xx or 3xx status, a mistake of the caller with a 4xx,"
                        + " a fault of the vendor with a 5xx, of which 503 means maintenance.");
        assertThat(promises.contract().operations()).allSatisfy(operation -> {
            List<String> statuses = promises.statuses(operation.id());
            assertThat(statuses).first().asString().startsWith("2");
            assertThat(statuses.subList(1, statuses.size())).allMatch(status -> status.matches("[45]\\d\\d"));
            assertThat(statuses).endsWith("500", "503");
            assertThat(promises.response(operation.id(), "503").description()).contains("更新维护");
        });
    }

    @Test
    @DisplayName("B13 An error is errcode and errmsg in text; 401, 403, 404, 400 and 500 each where they can happen")
    void errors() {
        assertThat(promises.operationsThatAnswer("401")).hasSameElementsAs(promises.operations());
        assertThat(promises.operationsThatAnswer("403")).containsExactly("createKnowledge");
        assertThat(promises.operationsThatAnswer("404"))
                .containsExactly("getKnowledge", "updateKnowledge", "getAttachment");
        assertThat(promises.operationsThatAnswer("400")).hasSameElementsAs(callsWithCredentials());
        assertThat(promises.operationsThatAnswer("500")).hasSameElementsAs(promises.operations());

        assertThat(callsWithCredentials()).allSatisfy(call -> {
            assertThat(promises.statuses(call))
                    .filteredOn(status -> !status.startsWith("2"))
                    .allSatisfy(status -> assertIsError(promises.answer(call, status)));
        });
        assertIsError(promises.answer("createToken", "500"));
        assertIsError(promises.answer("createToken", "503"));
        assertThat(promises.decisions("/components/schemas/ErrorAnswer")).containsExactly("B13");
    }

    private static void assertIsError(Body error) {
        assertThat(error.shape().properties()).containsOnlyKeys("errcode", "errmsg");
        error.whole().takes("{'errcode': '100047', 'errmsg': 'Invalid resource URI'}");
        error.at("/errcode").refuses("100047", "null").mustBeThere();
        error.at("/errmsg").refuses("1", "null").mustBeThere();
    }

    @Test
    @DisplayName("The contract has the calls that the vendor documents, and no other")
    void nothingInvented() {
        assertThat(promises.contract().operations())
                .extracting(operation -> operation.method() + " " + operation.path())
                .containsExactlyInAnyOrder(
                        "POST /api/token.php",
                        "POST /api/v1/tickets.json",
                        "GET /api/v1/tickets.json",
                        "GET /api/v1/knowledge.json",
                        "GET /api/v1/knowledge/{id}.json",
                        "GET /api/v1/knowledge/show_many.json",
                        "POST /api/v1/knowledge.json",
                        "PUT /api/v1/knowledge/{id}.json",
                        "POST /api/v1/attachments.json",
                        "GET /api/v1/attachments/{id}.json");
    }

    private List<String> callsWithCredentials() {
        return promises.operations().stream()
                .filter(call -> !call.equals("createToken"))
                .toList();
    }

    private List<String> callsWithBody() {
        return promises.contract().operations().stream()
                .filter(operation -> operation.requestBody().isPresent())
                .map(Operation::id)
                .toList();
    }
}
