package io.understudy.client.udesk;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.client.answer.Unknown;
import io.understudy.client.answer.WholeNumber;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A merchant (商户, U09), with a Udesk customer-service system of its own. Empty values are as U07 has them.
 *
 * @param id its id (标识), set by the vendor
 * @param euid external id (唯一标识), set by whoever created the merchant; empty text for none
 * @param name its name (商户名称); empty text for none
 * @param subdomain of its customer-service system (udesk 客服系统的子域名); empty text for none
 * @param imAgents number of agents for messages (IM 坐席数量)
 * @param ticketAgents number of agents for tickets (工单坐席数量)
 * @param created when it was added (创建时间), with the offset that was sent (U08)
 * @param updated when it was last changed (最后更新时间), with the offset that was sent
 * @param unknown what else the vendor sent, by its name
 */
public record Merchant(
        long id,
        String euid,
        String name,
        String subdomain,
        int imAgents,
        int ticketAgents,
        Optional<OffsetDateTime> created,
        Optional<OffsetDateTime> updated,
        Map<String, JsonNode> unknown) {

    @JsonCreator
    static Merchant read(
            @JsonProperty("id") @Nullable WholeNumber id,
            @JsonProperty("euid") @Nullable String euid,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("subdomain") @Nullable String subdomain,
            @JsonProperty("im_agent_total") @Nullable WholeNumber imAgents,
            @JsonProperty("ticket_agent_total") @Nullable WholeNumber ticketAgents,
            @JsonProperty("created_at") @Nullable String created,
            @JsonProperty("updated_at") @Nullable String updated,
            @JsonProperty(Unknown.FIELDS) @JsonAnySetter @Nullable Map<String, JsonNode> unknown) {
        if (id == null) {
            throw new IllegalArgumentException("there is no id");
        }
        return new Merchant(
                id.value(),
                text(euid),
                text(name),
                text(subdomain),
                count("im_agent_total", imAgents),
                count("ticket_agent_total", ticketAgents),
                time("created_at", text(created)),
                time("updated_at", text(updated)),
                Unknown.kept(unknown));
    }

    private static int count(String field, @Nullable WholeNumber number) {
        long value = number == null ? 0 : number.value();
        if (value != (int) value) {
            throw new IllegalArgumentException(field + " " + value + " is no number of agents");
        }
        return (int) value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Besides null, no time is written as empty text or with a year of zeros, as neighbouring interfaces do. */
    private static Optional<OffsetDateTime> time(String field, String text) {
        if (text.isEmpty() || text.startsWith("0000-") || text.startsWith("0001-") || text.equals("null")) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    field + " \"" + text + "\" is not a time such as 2006-01-02T15:04:05.000+08:00", e);
        }
    }
}
