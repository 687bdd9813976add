package io.understudy.cli.mock;

import static io.understudy.codec.ShellText.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.understudy.codec.PercentEncoding;
import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.contract.SecurityScheme;
import io.understudy.contract.SecurityScheme.ApiKey;
import io.understudy.contract.SecurityScheme.Basic;
import io.understudy.contract.SecurityScheme.MutualTls;
import io.understudy.contract.SecurityScheme.OtherHttp;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.mock.response.content.SchemaSample;
import io.understudy.routing.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A call of an operation as a line for a shell. */
final class CurlLine {
    private final Route route;
    private final List<String> options = new ArrayList<>();
    private final List<String> query = new ArrayList<>();

    private CurlLine(Route route) {
        this.route = route;
    }

    /**
     * A line that calls an operation with its required parameters, and with the credentials of an account that the
     * contract declares for its mock, or else with placeholders.
     *
     * @param baseUrl where the mock listens, without a slash at the end
     */
    static String of(Route route, String baseUrl) {
        return new CurlLine(route).line(baseUrl);
    }

    private String line(String baseUrl) {
        Operation operation = route.operation();
        if (operation.method() != HttpMethod.GET) {
            options.add("-X " + operation.method());
        }
        schemes().forEach((name, scheme) -> addCredentials(scheme, account(name)));
        String path = route.path();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.location() == ParameterLocation.PATH) {
                path = path.replace("{" + parameter.name() + "}", encoded(sample(parameter)));
            } else if (parameter.required()) {
                add(parameter.location(), parameter.name(), sample(parameter));
            }
        }
        String url = baseUrl + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return Stream.of(Stream.of("curl"), options.stream(), Stream.of(quoted(url)))
                .flatMap(words -> words)
                .reduce((line, word) -> line + " " + word)
                .orElse("");
    }

    /** The schemes of the first way in; none when anybody may call. */
    private Map<String, SecurityScheme> schemes() {
        Map<String, SecurityScheme> schemes =
                new LinkedHashMap<>(route.contract().securitySchemes());
        schemes.keySet()
                .retainAll(route.operation().security().stream()
                        .findFirst()
                        .map(way -> way.schemes().keySet())
                        .orElse(Set.of()));
        return schemes;
    }

    /** The first account that the contract declares for a scheme; a missing node for none. */
    private JsonNode account(String scheme) {
        Contract contract = route.contract();
        JsonNode accounts =
                contract.documents().at(contract.place().child("x-mock").child("accounts"));
        for (JsonNode account : accounts) {
            if (account.path("scheme").asText().equals(scheme)) {
                return account;
            }
        }
        return MissingNode.getInstance();
    }

    private void addCredentials(SecurityScheme scheme, JsonNode account) {
        if (scheme instanceof Basic) {
            options.add("-u "
                    + quoted(account.path("username").asText("user") + ":"
                            + account.path("password").asText("password")));
        } else if (scheme instanceof ApiKey key) {
            add(key.location(), key.name(), account.path("key").asText("key"));
        } else if (scheme instanceof OtherHttp other) {
            add(ParameterLocation.HEADER, "Authorization", other.scheme() + " credentials");
        } else if (!(scheme instanceof MutualTls)) {
            add(ParameterLocation.HEADER, "Authorization", "Bearer token");
        }
    }

    private void add(ParameterLocation location, String name, String value) {
        switch (location) {
            case QUERY -> query.add(encoded(name) + "=" + encoded(value));
            case HEADER -> options.add("-H " + quoted(name + ": " + value));
            case COOKIE -> options.add("-b " + quoted(name + "=" + value));
            case PATH -> throw new IllegalArgumentException(name + " stands in the path");
        }
    }

    private String sample(Parameter parameter) {
        return parameter.examples().stream()
                .findFirst()
                .map(example -> example.value().asText())
                .or(() -> parameter
                        .schema()
                        .flatMap(schema ->
                                SchemaSample.of(schema, route.contract().documents()))
                        .map(value -> value.asText()))
                .orElse("1");
    }

    private static String encoded(String text) {
        return PercentEncoding.encode(text);
    }
}
