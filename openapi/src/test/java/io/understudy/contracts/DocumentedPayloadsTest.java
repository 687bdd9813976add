package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the vendors print is what the contracts show: the same keys in the same order, the same values and types. */
class DocumentedPayloadsTest {

    @ParameterizedTest(name = "{0} of Bangwo8 is the example {3} of {1} {2}", quoteTextArguments = false)
    @CsvSource({
        "ticket-list,                               listTickets,      200,     documented,         ''",
        "create-ticket-request,                     createTicket,     request, documented,         ''",
        "knowledge-list,                            listKnowledge,    200,     documented,         ''",
        "knowledge,                                 getKnowledge,     200,     documented,         ''",
        "knowledge-all-fields,                      getKnowledge,     200,     allFields,          /knowledge",
        "knowledge-many,                            showManyKnowledge, 200,    documented,         ''",
        "create-knowledge-request,                  createKnowledge,  request, documented,         ''",
        "create-knowledge-request-with-attachments, createKnowledge,  request, withAttachments,    ''",
        "created-knowledge,                         createKnowledge,  200,     documented,         ''",
        "update-knowledge-request,                  updateKnowledge,  request, documented,         ''",
        "updated-knowledge,                         updateKnowledge,  200,     documented,         ''",
        "attachment,                                uploadAttachment, 201,     documented,         ''",
        "attachment,                                getAttachment,    200,     documented,         ''",
        "error,                                     getKnowledge,     404,     notFound,           ''",
        "error,                                     updateKnowledge,  404,     notFound,           ''",
        "error,                                     getAttachment,    404,     notFound,           ''",
        "token-error-invalid-client,                createToken,      401,     invalidClient,      ''",
        "token-error-invalid-request,               createToken,      405,     invalidRequest,     ''",
    })
    void bangwo8(String printed, String operation, String part, String example, String within) {
        assertSame("bangwo8", printed, operation, part, example, within);
    }

    @ParameterizedTest(name = "{0} of Udesk is the example {3} of {1} {2}", quoteTextArguments = false)
    @CsvSource({
        "merchant-list,           listMerchants,      200,     documented",
        "create-merchant-request, createMerchant,     request, documented",
        "merchant,                createMerchant,     200,     documented",
        "update-merchant-request, updateMerchant,     request, documented",
        "merchant,                updateMerchant,     200,     documented",
        "merchant,                updateMerchantLogo, 200,     documented",
        "merchant,                deleteMerchant,     200,     documented",
        "unread,                  getCustomerUnread,  200,     documented",
        "error-tenant-not-found,  listMerchants,      400,     tenantNotFound",
    })
    void udesk(String printed, String operation, String part, String example) {
        assertSame("udesk", printed, operation, part, example, "");
    }

    @ParameterizedTest(name = "{0} is JSON as it stands", quoteTextArguments = false)
    @ValueSource(
            strings = {
                "bangwo8/attachment",
                "bangwo8/error",
                "bangwo8/knowledge",
                "bangwo8/knowledge-all-fields",
                "bangwo8/knowledge-many",
                "bangwo8/token-error-invalid-client",
                "bangwo8/token-error-invalid-request",
                "bangwo8/update-knowledge-request",
                "udesk/create-merchant-request",
                "udesk/error-tenant-not-found",
                "udesk/unread",
                "udesk/update-merchant-request",
            })
    void nothingIsMendedWhereNothingIsBroken(String file) {
        String[] names = file.split("/", 2);
        String text = new Printed(names[0], names[1]).text();

        assertThat(Printed.mended(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("Mending takes out three dots and stray backslashes, puts in one comma, and touches nothing else")
    void mending() {
        assertThat(Stream.of(
                                "{ \"tickets\": [ ... ], \"count\": 1 }",
                                "{ \"kId\":   11,\n    ...\n  }",
                                "{\\\"a\\\": \\\n \"b\",\\ \"c\": 1}",
                                "{\"ticket_agent_total\": 2\n \"created_at\": \"...\"}")
                        .map(Printed::mended))
                .containsExactly(
                        "{ \"tickets\": [ ], \"count\": 1 }",
                        "{ \"kId\":   11\n  }",
                        "{\"a\": \n \"b\", \"c\": 1}",
                        "{\"ticket_agent_total\": 2,\n \"created_at\": \"\"}");
    }

    private static void assertSame(
            String vendor, String printed, String operation, String part, String example, String within) {
        Promises promises = Promises.of(vendor);
        Body body = part.equals("request") ? promises.request(operation) : promises.answer(operation, part);

        JsonNode shown = body.example(example).at(within);

        // Compared as text, because two trees are equal whatever the order of their keys.
        assertThat(shown.toPrettyString())
                .isEqualTo(new Printed(vendor, printed).data().toPrettyString());
    }
}
