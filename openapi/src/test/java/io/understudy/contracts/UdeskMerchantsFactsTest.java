package io.understudy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Example;
import io.understudy.contract.Operation;
import io.understudy.contract.ParameterLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What Udesk's ledger says of single calls and of error codes (U09 to U22), held against its contract. */
class UdeskMerchantsFactsTest {
    private static final String MERCHANTS = "https://mchat.udesk.cn/api/v1/merchants";

    private final Promises promises = Promises.of("udesk");

    @Nested
    @DisplayName("Calls")
    class Calls {

        @Test
        @DisplayName("U09 A merchant has eight fields, each with the page's meaning")
        void merchant() {
            Map<String, String> meanings = new LinkedHashMap<>();
            meanings.put("id", "标识");
            meanings.put("euid", "唯一标识");
            meanings.put("name", "商户名称");
            meanings.put("subdomain", "udesk 客服系统的子域名");
            meanings.put("im_agent_total", "IM 坐席数量");
            meanings.put("ticket_agent_total", "工单坐席数量");
            meanings.put("created_at", "创建时间");
            meanings.put("updated_at", "最后更新时间");

            Body answer = promises.answer("createMerchant", "200");
            Shape merchant = answer.shape().property("merchant");

            assertThat(merchant.properties().keySet()).containsExactlyElementsOf(meanings.keySet());
            meanings.forEach((field, meaning) -> {
                assertThat(merchant.property(field).words()).contains("(" + meaning + ")");
                answer.at("/merchant/" + field).mustBeThere();
            });
            answer.at("/merchant/id").refuses("'1'", "1.5");
            answer.at("/merchant/im_agent_total").refuses("'2'", "1.5");
            answer.at("/merchant/ticket_agent_total").refuses("'2'", "1.5");
        }

        @Test
        @DisplayName("U10 Merchants are listed under merchants, beside meta")
        void list() {
            Body answer = promises.answer("listMerchants", "200");

            assertThat(promises.address("listMerchants")).isEqualTo("GET " + MERCHANTS);
            assertThat(answer.shape().properties().keySet()).containsExactly("merchants", "meta");
            answer.at("/merchants").takes("[]").refuses("{}", "null").mustBeThere();
            answer.at("/merchants/0").refuses("{}", "1");
            assertThat(answer.shape().property("merchants").items().properties())
                    .isEqualTo(promises.answer("createMerchant", "200")
                            .shape()
                            .property("merchant")
                            .properties());
        }

        @Test
        @DisplayName("U11 A merchant is created from five fields and an admin, and answered in its envelope with 200")
        void create() {
            Body request = promises.request("createMerchant");
            Map<String, Shape> parts = request.shape().properties();

            assertThat(promises.address("createMerchant")).isEqualTo("POST " + MERCHANTS);
            assertThat(parts.keySet()).containsExactly("merchant", "admin");
            assertThat(request.shape().property("merchant").properties().keySet())
                    .containsExactly("euid", "name", "subdomain", "im_agent_total", "ticket_agent_total");
            assertThat(request.shape().property("admin").properties().keySet()).containsExactly("email", "password");
            parts.forEach((part, shape) -> {
                request.at("/" + part).mustBeThere();
                shape.properties()
                        .keySet()
                        .forEach(field -> request.at("/" + part + "/" + field).mustBeThere());
            });
            assertThat(promises.decisions("/components/schemas/MerchantDraft")).containsExactly("U11");

            assertThat(promises.statuses("createMerchant")).first().isEqualTo("200");
            assertThat(promises.decisions(
                            promises.response("createMerchant", "200").place()))
                    .containsExactly("U11");
            assertIsMerchant("createMerchant");
        }

        @Test
        @DisplayName("U12 Of a merchant, name and numbers of agents can be changed, and nothing else")
        void update() {
            Body request = promises.request("updateMerchant");

            assertThat(promises.address("updateMerchant")).isEqualTo("PUT " + MERCHANTS + "/{id}");
            assertThat(request.shape().properties().keySet()).containsExactly("merchant");
            assertThat(request.shape().property("merchant").properties().keySet())
                    .containsExactly("name", "im_agent_total", "ticket_agent_total");
            request.at("/merchant")
                    .takes("{'name': '测试商户1'}", "{'im_agent_total': 2}", "{'ticket_agent_total': 2}")
                    .refuses("{'name': 1}", "{'im_agent_total': '2'}", "{'ticket_agent_total': '2'}")
                    .mustBeThere();
            assertThat(promises.words(promises.operation("updateMerchant").place()))
                    .contains("External id, subdomain and administrator cannot be changed.");
            assertIsMerchant("updateMerchant");
        }

        @Test
        @DisplayName("U13 A merchant is named by its euid, or, as the samples do, by its id")
        void id() {
            assertThat(List.of("updateMerchant", "updateMerchantLogo", "deleteMerchant"))
                    .allSatisfy(call -> {
                        promises.values(call, "id").takes("'merchant01'", "'1'").refuses("''");
                        assertThat(promises.parameter(call, "id").location()).isEqualTo(ParameterLocation.PATH);
                        assertThat(promises.parameter(call, "id").examples())
                                .extracting(Example::value)
                                .containsExactly(Json.read("'merchant01'"), Json.read("'1'"));
                        assertThat(promises.words(promises.parameter(call, "id").place()))
                                .contains(
                                        "商户外部标识",
                                        "looks for a merchant with this `euid` first, then for one with this `id`");
                        assertThat(promises.decisions(
                                        promises.parameter(call, "id").place()))
                                .containsExactly("U13");
                    });
        }

        @Test
        @DisplayName(
                "U14 A logo is the raw bytes of a PNG or JPEG, and any other type is refused with 400, by our choice")
        void logo() {
            assertThat(promises.address("updateMerchantLogo")).isEqualTo("PUT " + MERCHANTS + "/{id}/logo");
            assertThat(promises.requestTypes("updateMerchantLogo"))
                    .containsExactlyInAnyOrder("image/jpeg", "image/png");
            assertThat(promises.operation("updateMerchantLogo")
                            .requestBody()
                            .orElseThrow()
                            .content())
                    .extracting(content -> Shape.of(
                                    content.schema().orElseThrow(),
                                    promises.contract().documents())
                            .schema()
                            .json()
                            .path("format")
                            .textValue())
                    .containsOnly("binary");
            assertIsMerchant("updateMerchantLogo");

            assertThat(promises.examples("updateMerchantLogo", "400")).first().isEqualTo("unsupportedImage");
            assertThat(promises.decisions(
                            promises.response("updateMerchantLogo", "400").place()))
                    .containsExactly("U14");
        }

        @Test
        @DisplayName("U15 A deleted merchant is answered as it last was, and is not found a second time, by our choice")
        void delete() {
            assertThat(promises.address("deleteMerchant")).isEqualTo("DELETE " + MERCHANTS + "/{id}");
            assertThat(promises.operation("deleteMerchant").requestBody()).isEmpty();
            assertIsMerchant("deleteMerchant");
            assertThat(promises.words(promises.operation("deleteMerchant").place()))
                    .startsWith("Removes a merchant and answers it as it last was."
                            + " Asked a second time, the merchant is not found.");
            assertThat(promises.decisions(promises.operation("deleteMerchant").place()))
                    .containsExactly("U15");
            assertThat(promises.answer("deleteMerchant", "400")
                            .example("merchantNotFound")
                            .path("code")
                            .textValue())
                    .isEqualTo("record_not_found");
        }

        @Test
        @DisplayName("U16 Whether a customer has unread messages is asked elsewhere, without authentication, by euid")
        void unread() {
            String call = "getCustomerUnread";

            assertThat(promises.address(call))
                    .isEqualTo("GET https://mchat.udesk.cn/client/v1/{uuid}/customers/unread");
            assertThat(promises.operation(call).security()).isEmpty();
            assertThat(promises.parameters(call)).containsExactlyInAnyOrder("uuid", "euid");
            assertThat(promises.parameter(call, "uuid").location()).isEqualTo(ParameterLocation.PATH);
            assertThat(promises.words(promises.parameter(call, "uuid").place())).contains("租户uuid");
            assertThat(promises.parameter(call, "euid").location()).isEqualTo(ParameterLocation.QUERY);
            assertThat(promises.parameter(call, "euid").required()).isTrue();
            promises.values(call, "euid").takes("'1'", "'customer01'").refuses("''");
            promises.answer(call, "200")
                    .at("/unread")
                    .takes("true", "false")
                    .refuses("1", "'true'")
                    .mustBeThere();
        }

        private void assertIsMerchant(String call) {
            Body answer = promises.answer(call, "200");
            assertThat(answer.shape().properties().keySet()).containsExactly("merchant");
            assertThat(answer.shape())
                    .isEqualTo(promises.answer("createMerchant", "200").shape());
            answer.at("/merchant").refuses("[]", "null").mustBeThere();
        }
    }

    @Nested
    @DisplayName("Error codes")
    class ErrorCodes {

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
                    promises.addresses().keySet().toArray(String[]::new));
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
}
