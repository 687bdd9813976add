package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.PostServeAction;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ResponseTransformer;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilter;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterV2;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The extensions that put the engine into WireMock, and what they learn there of others. */
final class EngineExtensions implements ExtensionFactory {
    private final List<Extension> own;
    private @Nullable WireMockServices services;

    EngineExtensions(Extension... own) {
        this.own = List.of(own);
    }

    /**
     * The extensions themselves, to be declared before all others: so they come first, and others see what the engine
     * answers. Those that factories make are mixed by WireMock.
     */
    Extension[] own() {
        return own.toArray(Extension[]::new);
    }

    /** Makes nothing, and learns where the others will be. */
    @Override
    public List<Extension> create(WireMockServices services) {
        this.services = services;
        return List.of();
    }

    /** Whether no other extension looks at requests that a contract answers. To be asked once all have been loaded. */
    boolean areAlone() {
        return Objects.requireNonNull(services, "asked before WireMock has loaded its extensions")
                .getExtensions()
                .ofType(Extension.class)
                .values()
                .stream()
                .filter(extension -> !own.contains(extension))
                .noneMatch(EngineExtensions::looksAtEveryRequest);
    }

    // WireMock still loads extensions of the older kinds.
    @SuppressWarnings("deprecation")
    private static boolean looksAtEveryRequest(Extension extension) {
        if (extension instanceof ResponseDefinitionTransformer transformer) {
            return transformer.applyGlobally();
        }
        if (extension instanceof ResponseDefinitionTransformerV2 transformer) {
            return transformer.applyGlobally();
        }
        if (extension instanceof ResponseTransformer transformer) {
            return transformer.applyGlobally();
        }
        if (extension instanceof ResponseTransformerV2 transformer) {
            return transformer.applyGlobally();
        }
        if (extension instanceof ServeEventListener listener) {
            return listener.applyGlobally();
        }
        return extension instanceof RequestFilter
                || extension instanceof RequestFilterV2
                || extension instanceof PostServeAction;
    }
}
