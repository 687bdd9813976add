package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.HttpMethod;
import io.understudy.contract.MediaContent;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.Server;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Bangwo8's ledger says in general (B01 to B16), held against its contract. */
class Bangwo8FactsTest {
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
    @DisplayName("B03 An agent authenticates with HTTP Basic, account:password")
    void basic() {
        assertThat(promises.contract().securitySchemes().get("basicAuth")).isInstanceOf(SecurityScheme.Basic.class);
        assertThat(promises.words("/components/securitySchemes/basicAuth")).contains("`account:password`");
        assertThat(callsWithCredentials())
                .allSatisfy(call -> assertThat(promises.security(call)).contains(Set.of("basicAuth")));
    }

    @Test
    @DisplayName("B04 OAuth 2.0 client credentials are the only alternative, sent as a bearer token")
    void bearer() {
        assertThat(promises.contract().securitySchemes().get("oauth2")).isInstanceOf(SecurityScheme.OAuth2.class);
        assertThat(promises.at("/components/securitySchemes/oauth2/flows").fieldNames())
                .toIterable()
                .containsExactly("clientCredentials");
        assertThat(promises.words("/components/securitySchemes/oauth2")).contains("`Authorization: Bearer`");
        assertThat(callsWithCredentials())
                .allSatisfy(call ->
                        assertThat(promises.security(call)).containsExactly(Set.of("basicAuth"), Set.of("oauth2")));
    }

    @Test
    @DisplayName("B05 A token is had from /api/token.php with Basic SecretID:Secret and a multipart form")
    void token() {
        assertThat(promises.address("createToken")).isEqualTo("POST https://www.bangwo8.com/api/token.php");
        assertThat(promises.at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                        .textValue())
                .isEqualTo("https://www.bangwo8.com/api/token.php");
        assertThat(promises.words(promises.operation("createToken").place())).contains("`/getToken.json`");
        assertThat(promises.security("createToken")).containsExactly(Set.of("clientSecretBasic"));
        assertThat(promises.contract().securitySchemes().get("clientSecretBasic"))
                .isInstanceOf(SecurityScheme.Basic.class);
        assertThat(promises.words("/components/securitySchemes/clientSecretBasic"))
                .contains("`SecretID:Secret`");

        assertThat(promises.requestTypes("createToken")).containsExactly("multipart/form-data");
        promises.request("createToken")
                .at("/grant_type")
                .takes("'client_credentials'")
                .refuses("'password'", "1")
                .mustBeThere();

        Body answer = promises.answer("createToken", "200");
        assertThat(answer.sample().toString())
                .matches("\\{\"access_token\":\"[0-9a-f]{40}\","
                        + "\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":null}");
        answer.at("/access_token")
                .takes("'15761b339251466e9fec23698503eb53abcdef01'")
                .refuses("'15761b339251466e9fec23698503eb53'", "1")
                .mustBeThere();
        answer.at("/expires_in").refuses("'3600'").mustBeThere();
        answer.at("/token_type").refuses("1").mustBeThere();
    }

    @Test
    @DisplayName("B06 A wrong secret is invalid_client, by our choice with 401")
    void wrongSecret() {
        assertThat(promises.answer("createToken", "401").sample())
                .isEqualTo(Json.read(
                        "{'error':'invalid_client'," + "'error_description':'The client credentials are invalid'}"));
        assertThat(promises.decisions(promises.response("createToken", "401").place()))
                .contains("B06");
    }

    @Test
    @DisplayName("B07 A token asked for by any method but POST is invalid_request, by our choice with 405")
    void wrongMethod() {
        assertThat(promises.answer("createToken", "405").sample())
                .isEqualTo(Json.read("{'error':'invalid_request',"
                        + "'error_description':'The request method must be POST when requesting an access token',"
                        + "'error_uri':'http://tools.ietf.org/html/rfc6749#section-3.2'}"));
        assertThat(promises.decisions(promises.response("createToken", "405").place()))
                .containsExactly("B07");
        assertThat(promises.operationsThatAnswer("405")).containsExactly("createToken");
        assertThat(promises.contract().operations())
                .filteredOn(operation -> operation.path().equals("/api/token.php"))
                .extracting(Operation::method)
                .containsExactly(HttpMethod.POST);
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
        assertThat(promises.operationsThatAnswer("401")).hasSameElementsAs(allCalls());
        assertThat(promises.operationsThatAnswer("403")).containsExactly("createKnowledge");
        assertThat(promises.operationsThatAnswer("404"))
                .containsExactly("getKnowledge", "updateKnowledge", "getAttachment");
        assertThat(promises.operationsThatAnswer("400")).hasSameElementsAs(callsWithCredentials());
        assertThat(promises.operationsThatAnswer("500")).hasSameElementsAs(allCalls());

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
    @DisplayName("B14 A ticket is created from subject and ticketReply.replyMsg, and any JSON object may be the answer")
    void createTicket() {
        assertThat(promises.address("createTicket")).isEqualTo("POST https://www.bangwo8.com/api/v1/tickets.json");

        Body request = promises.request("createTicket");
        request.at("/ticket").mustBeThere();
        request.at("/ticket/subject").refuses("1", "null").mustBeThere();
        request.at("/ticket/ticketReply").refuses("'text'").mustBeThere();
        request.at("/ticket/ticketReply/replyMsg").refuses("1", "null").mustBeThere();
        assertThat(request.shape().property("ticket").properties()).containsOnlyKeys("subject", "ticketReply");
        assertThat(promises.decisions("/components/schemas/TicketDraft")).containsExactly("B14");

        assertThat(promises.statuses("createTicket")).first().isEqualTo("2XX");
        promises.answer("createTicket", "2XX").whole().takes("{}", "{'id': 1}").refuses("[]", "'text'");
    }

    @Test
    @DisplayName("B15 Tickets are listed in pages, and none of their fields is known")
    void listTickets() {
        assertThat(promises.address("listTickets")).isEqualTo("GET https://www.bangwo8.com/api/v1/tickets.json");
        assertThat(promises.parameters("listTickets")).containsExactly("page", "per_page");
        promises.answer("listTickets", "200")
                .at("/tickets")
                .takes("[]", "[{}, {'id': 1}]")
                .refuses("[1]", "['text']");
        assertThat(promises.answer("listTickets", "200")
                        .shape()
                        .property("tickets")
                        .items()
                        .properties())
                .isEmpty();
    }

    @Test
    @DisplayName("B16 A call without valid credentials is refused with 401 and WWW-Authenticate, by our choice")
    void unauthenticated() {
        assertThat(allCalls()).allSatisfy(call -> {
            assertThat(promises.header(call, "401", "WWW-Authenticate").required())
                    .isTrue();
            assertThat(promises.header(call, "401", "WWW-Authenticate").examples())
                    .allSatisfy(
                            example -> assertThat(example.value().textValue()).startsWith("Basic realm="));
            assertThat(promises.decisions(promises.response(call, "401").place()))
                    .contains("B16");
        });
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

    private List<String> allCalls() {
        return promises.contract().operations().stream().map(Operation::id).toList();
    }

    private List<String> callsWithCredentials() {
        return allCalls().stream().filter(call -> !call.equals("createToken")).toList();
    }

    private List<String> callsWithBody() {
        return promises.contract().operations().stream()
                .filter(operation -> operation.requestBody().isPresent())
                .map(Operation::id)
                .toList();
    }
}
