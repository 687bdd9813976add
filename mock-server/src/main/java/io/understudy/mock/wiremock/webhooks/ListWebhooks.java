package io.understudy.mock.wiremock.webhooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.admin.AdminTask;
import com.github.tomakehurst.wiremock.common.url.PathParams;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.understudy.mock.callback.Webhooks;

/** {@code GET /__admin/webhooks}: the name of each webhook and the methods that it is sent with. */
final class ListWebhooks implements AdminTask {
    private final Webhooks webhooks;

    ListWebhooks(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public ResponseDefinition execute(Admin admin, ServeEvent event, PathParams path) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode list = body.putArray("webhooks");
        webhooks.methods().forEach((name, methods) -> {
            ObjectNode webhook = list.addObject().put("name", name);
            methods.forEach(webhook.putArray("methods")::add);
        });
        return AdminAnswer.of(200, "application/json", body.toString());
    }
}
