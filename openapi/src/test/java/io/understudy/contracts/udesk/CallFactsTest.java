package io.understudy.contracts.udesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.message.Example;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contracts.Body;
import io.understudy.contracts.Json;
import io.understudy.contracts.Promises;
import io.understudy.contracts.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Udesk's ledger says of merchants and customers (U09 to U16), held against the contract. */
class CallFactsTest {
    private static final String MERCHANTS = "https://mchat.udesk.cn/api/v1/merchants";

    private final Promises promises = Promises.of("udesk");

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
        assertThat(promises.decisions(promises.response("createMerchant", "200").place()))
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
                    assertThat(promises.decisions(promises.parameter(call, "id").place()))
                            .containsExactly("U13");
                });
    }

    @Test
    @DisplayName("U14 A logo is the raw bytes of a PNG or JPEG, and any other type is refused with 400, by our choice")
    void logo() {
        assertThat(promises.address("updateMerchantLogo")).isEqualTo("PUT " + MERCHANTS + "/{id}/logo");
        assertThat(promises.requestTypes("updateMerchantLogo")).containsExactlyInAnyOrder("image/jpeg", "image/png");
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

        assertThat(promises.address(call)).isEqualTo("GET https://mchat.udesk.cn/client/v1/{uuid}/customers/unread");
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
