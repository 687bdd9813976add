package io.understudy.contracts.udesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Operation;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Udesk's ledger says of error codes (U17 to U22), held against the contract. */
class ErrorFactsTest {
    private final Promises promises = Promises.of("udesk");

    @Test
    @DisplayName("U17 unknown: a page that is negative or not a number, while 0 counts as 1, by our choice")
    void unknown() {
        for (String parameter : List.of("page", "per_page")) {
            promises.values("listMerchants", parameter).takes("0").refuses("-1", "'a'", "1.5");
            assertThat(promises.words(
                            promises.parameter("listMerchants", parameter).place()))
                    .contains("or non-numeric value");
            assertThat(promises.decisions(
                            promises.parameter("listMerchants", parameter).place()))
                    .containsExactly("U17");
        }
        assertError("unknown", "unknown", "未知错误", "listMerchants");
        assertThat(promises.decisions("listMerchants", "400", "unknown")).containsExactly("U17");
    }

    @Test
    @DisplayName("U18 proj_internal_error: the administrator's email or the subdomain is taken")
    void verificationFailed() {
        assertError("verificationFailed", "proj_internal_error", "验证失败", "createMerchant");
        assertThat(promises.response("createMerchant", "400").description())
                .contains("administrator's email or the subdomain is taken");
    }

    @Test
    @DisplayName("U19 save_failed: the euid is taken, or the agents exceed the tenant's quota")
    void saveFailed() {
        assertError("saveFailed", "save_failed", "商户保存失败", "createMerchant", "updateMerchant");
        assertThat(promises.response("createMerchant", "400").description())
                .contains("its external id is taken", "its agents exceed the tenant's quota");
        assertThat(promises.response("updateMerchant", "400").description())
                .contains("the agents exceed the tenant's quota");
    }

    @Test
    @DisplayName("U20 record_not_found: no such merchant, or no such customer")
    void recordNotFound() {
        assertError(
                "merchantNotFound",
                "record_not_found",
                "没有找到商户",
                "updateMerchant",
                "updateMerchantLogo",
                "deleteMerchant");
        assertError("customerNotFound", "record_not_found", "没有找到客户", "getCustomerUnread");
    }

    @Test
    @DisplayName("U21 tenant_not_found: there is no tenant with this uuid, wherever one is named")
    void tenantNotFound() {
        assertError(
                "tenantNotFound",
                "tenant_not_found",
                "您访问的租户“ab476257-5230-42f2-ae14-ea2a8e9ceb1d”不存在",
                promises.operations().toArray(String[]::new));
    }

    @Test
    @DisplayName("U22 2015: the caller is no administrator; 2059: the signature is wrong")
    void numbers() {
        String[] calls = promises.contract().operations().stream()
                .filter(operation -> !operation.security().isEmpty())
                .map(Operation::id)
                .toArray(String[]::new);

        assertError("notAdministrator", "2015", "非管理员不可以操作", calls);
        for (String call : calls) {
            assertThat(promises.answer(call, "401").sample())
                    .isEqualTo(Json.read("{'code': '2059', 'message': 'open api签名不对'}"));
        }
    }

    @Test
    @DisplayName("No other code is shown than those that the page lists")
    void noOtherCodes() {
        assertThat(promises.contract().operations())
                .flatExtracting(Operation::responses)
                .filteredOn(answer -> !answer.status().toString().equals("200"))
                .flatExtracting(answer -> answer.content().get(0).examples())
                .extracting(example -> example.value().path("code").textValue())
                .containsOnly(
                        "unknown",
                        "proj_internal_error",
                        "save_failed",
                        "record_not_found",
                        "tenant_not_found",
                        "2015",
                        "2059");
    }

    /** These calls, and no others, answer 400 with an example of this name, code and message. */
    private void assertError(String example, String code, String message, String... calls) {
        JsonNode error = Json.read("{'code': '%s', 'message': '%s'}".formatted(code, message));
        assertThat(promises.operationsThatAnswer("400"))
                .filteredOn(call -> promises.examples(call, "400").contains(example))
                .containsExactlyInAnyOrder(calls)
                .allSatisfy(call -> assertThat(promises.answer(call, "400").example(example))
                        .isEqualTo(error));
        assertThat(promises.words("/components/schemas/ErrorCode")).contains("`" + code + "`");
    }
}
