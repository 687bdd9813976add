package io.understudy.mock.wiremock.webhooks;

import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import io.understudy.mock.callback.Webhooks;

/** Adds the routes for webhooks. */
public final class WebhookRoutes implements AdminApiExtension {
    private final Webhooks webhooks;

    /** Routes to these webhooks. */
    public WebhookRoutes(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public void contributeAdminApiRoutes(Router router) {
        router.add(RequestMethod.GET, "/webhooks", new ListWebhooks(webhooks));
        router.add(RequestMethod.POST, "/webhooks/{name}", new SendWebhook(webhooks));
    }

    @Override
    public String getName() {
        return "understudy-webhooks";
    }
}
