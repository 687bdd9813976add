package io.understudy.mock.wiremock.state;

import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import io.understudy.mock.behaviour.MockState;

/** The routes. */
public final class StateRoutes implements AdminApiExtension {
    private final MockState state;

    /** Routes to this state. */
    public StateRoutes(MockState state) {
        this.state = state;
    }

    @Override
    public void contributeAdminApiRoutes(Router router) {
        router.add(RequestMethod.GET, "/state", new ReadState(state));
        router.add(RequestMethod.POST, "/state/reset", new ResetState(state));
        router.add(RequestMethod.POST, "/state/scenario/{name}", new BeginScenario(state));
        router.add(RequestMethod.GET, "/state/{collection}", new ReadCollection(state));
        router.add(RequestMethod.PUT, "/state/{collection}", new LoadCollection(state));
    }

    @Override
    public String getName() {
        return "understudy-state";
    }
}
