package io.understudy.mock.wiremock.journal;

import com.github.tomakehurst.wiremock.common.Encoding;
import com.github.tomakehurst.wiremock.http.ContentTypeHeader;
import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.multipart.PartParser;
import io.understudy.mock.http.DirectExchange;
import io.understudy.mock.wiremock.stub.Translation;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.http.CookieCompliance;
import org.eclipse.jetty.http.CookieParser;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/**
 * A request that was answered directly, as WireMock sees requests: what it asks of one on arrival is worked out when somebody
 * wants to know.
 */
final class RecordedRequest implements Request {
    private final UUID id;
    private final DirectExchange exchange;
    private final HttpHeaders headers;

    RecordedRequest(UUID id, DirectExchange exchange) {
        this.id = id;
        this.exchange = exchange;
        this.headers = Translation.headers(exchange.request().headers());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public String getUrl() {
        return exchange.uri().getPathQuery();
    }

    @Override
    public String getAbsoluteUrl() {
        return exchange.uri().toString();
    }

    @Override
    public RequestMethod getMethod() {
        return RequestMethod.fromString(exchange.request().method());
    }

    @Override
    public String getScheme() {
        return exchange.uri().getScheme();
    }

    @Override
    public String getHost() {
        return exchange.uri().getHost();
    }

    @Override
    public int getPort() {
        return exchange.uri().getPort();
    }

    /** Behind a proxy, whom the proxy names. */
    @Override
    public String getClientIp() {
        HttpHeader forwarded = header("X-Forwarded-For");
        if (forwarded.isPresent() && !forwarded.firstValue().isEmpty()) {
            return forwarded.firstValue();
        }
        return exchange.caller() instanceof InetSocketAddress address && address.getAddress() != null
                ? address.getAddress().getHostAddress()
                : exchange.caller().toString();
    }

    @Override
    public @Nullable String getHeader(String key) {
        HttpHeader header = header(key);
        return header.isPresent() ? header.firstValue() : null;
    }

    @Override
    public HttpHeader header(String key) {
        return headers.getHeader(key);
    }

    @Override
    public ContentTypeHeader contentTypeHeader() {
        return headers.getContentTypeHeader();
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public boolean containsHeader(String key) {
        return header(key).isPresent();
    }

    @Override
    public Set<String> getAllHeaderKeys() {
        return headers.keys();
    }

    @Override
    public QueryParameter queryParameter(String key) {
        throw new UnsupportedOperationException("WireMock takes the query from the URL");
    }

    @Override
    public FormParameter formParameter(String key) {
        return formParameters().getOrDefault(key, FormParameter.absent(key));
    }

    @Override
    public Map<String, FormParameter> formParameters() {
        if (!isOfType("application/x-www-form-urlencoded")) {
            return Map.of();
        }
        MultiMap<String> fields = new MultiMap<>();
        UrlEncoded.decodeTo(getBodyAsString(), fields, charset());
        Map<String, FormParameter> parameters = new LinkedHashMap<>();
        fields.forEach((name, values) -> parameters.put(name, new FormParameter(name, values)));
        return parameters;
    }

    @Override
    public Map<String, Cookie> getCookies() {
        Map<String, Cookie> cookies = new LinkedHashMap<>();
        CookieParser.newParser(
                        (name, value, version, domain, path, comment) -> cookies.put(name, new Cookie(value)),
                        CookieCompliance.RFC6265,
                        null)
                .parseFields(exchange.request().header("Cookie"));
        return cookies;
    }

    @Override
    public byte[] getBody() {
        return exchange.request().body().bytes();
    }

    @Override
    public String getBodyAsString() {
        return new String(getBody(), charset());
    }

    private Charset charset() {
        return contentTypeHeader().isPresent() ? contentTypeHeader().charset() : StandardCharsets.UTF_8;
    }

    @Override
    public String getBodyAsBase64() {
        return Encoding.encodeBase64(getBody());
    }

    @Override
    public boolean isMultipart() {
        return isOfType("multipart/");
    }

    private boolean isOfType(String beginning) {
        String type = getHeader("Content-Type");
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    @Override
    public @Nullable Collection<Part> getParts() {
        return isMultipart() ? PartParser.parseFrom(this) : null;
    }

    @Override
    public @Nullable Part getPart(String name) {
        Collection<Part> parts = getParts();
        return parts == null
                ? null
                : parts.stream()
                        .filter(part -> name.equals(part.getName()))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public boolean isBrowserProxyRequest() {
        return false;
    }

    @Override
    public Optional<Request> getOriginalRequest() {
        return Optional.empty();
    }

    @Override
    public String getProtocol() {
        return exchange.protocol();
    }
}
