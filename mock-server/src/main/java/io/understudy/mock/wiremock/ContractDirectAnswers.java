package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.global.GlobalSettings;
import com.github.tomakehurst.wiremock.store.SettingsStore;
import io.understudy.mock.http.DirectAnswers;
import io.understudy.mock.http.DirectExchange;
import io.understudy.mock.wiremock.journal.RecentRequests;
import io.understudy.mock.wiremock.stub.ContractStubStore;

/**
 * Lets requests past WireMock that WireMock would only hand to the engine: no stub of a user's could match, no delay is
 * set for all, the operation's own stub is in place, and no extension looks at every request.
 */
final class ContractDirectAnswers implements DirectAnswers {
    private final ContractStubStore stubs;
    private final SettingsStore settings;
    private final RecentRequests journal;
    private final AnswerListener listener;
    private final boolean extended;

    /**
     * A way past WireMock.
     *
     * @param listener is told of every answer that goes this way
     * @param extended whether some extension looks at every request
     */
    ContractDirectAnswers(
            ContractStubStore stubs,
            SettingsStore settings,
            RecentRequests journal,
            AnswerListener listener,
            boolean extended) {
        this.stubs = stubs;
        this.settings = settings;
        this.journal = journal;
        this.listener = listener;
        this.extended = extended;
    }

    @Override
    public boolean isOpenFor(String method, String url) {
        return !extended && !isDelayed(settings.get()) && stubs.leavesToContracts(method, url);
    }

    private static boolean isDelayed(GlobalSettings settings) {
        return settings.getFixedDelay() != null || settings.getDelayDistribution() != null;
    }

    @Override
    public void taken(DirectExchange exchange) {
        listener.answered(
                exchange.request().method(),
                exchange.uri().getPathQuery(),
                exchange.response().code());
        journal.add(exchange);
    }
}
