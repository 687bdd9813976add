package io.understudy.contract.reading.model;

import io.understudy.contract.SecurityScheme;
import io.understudy.contract.Server;
import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.contract.message.RequestBody;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.document.Schema;
import io.understudy.document.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** OpenAPI 3.0 and 3.1, whose documents are shaped alike; their schemas differ, and stay as they are. */
final class OpenApi3Dialect implements OpenApiDialect {
    /** How many addresses one server's variables may make. */
    private static final int MOST_ADDRESSES = 100;

    /** Header parameters of these names mean nothing (OpenAPI 3.1, section 4.8.12.2). */
    private static final Set<String> NOT_PARAMETERS = Set.of("accept", "content-type", "authorization");

    @Override
    public List<Server> servers(SpecNode holder) {
        return holder.objects("servers").stream()
                .flatMap(server -> addresses(server.target()))
                .toList();
    }

    /** A server for each combination of values that its variables can have; first the one that is the default. */
    private static Stream<Server> addresses(SpecNode node) {
        Stream<String> urls = Stream.of(node.text("url", "/"));
        for (Map.Entry<String, SpecNode> variable : node.members("variables").entrySet()) {
            String placeholder = "{" + variable.getKey() + "}";
            List<String> values = values(variable.getValue());
            urls = urls.flatMap(url -> url.contains(placeholder)
                    ? values.stream().map(value -> url.replace(placeholder, value))
                    : Stream.of(url));
        }
        String description = node.text("description", "");
        return urls.limit(MOST_ADDRESSES).map(url -> new Server(url, description));
    }

    private static List<String> values(SpecNode variable) {
        Set<String> values = new LinkedHashSet<>();
        values.add(variable.member("default").json().asText());
        values.addAll(variable.texts("enum"));
        return List.copyOf(values);
    }

    @Override
    public List<Parameter> parameters(List<SpecNode> declared) {
        List<Parameter> parameters = new ArrayList<>();
        for (SpecNode node : declared) {
            String name = node.text("name", "");
            Optional<ParameterLocation> location = location(node.text("in", ""));
            if (location.isEmpty()) {
                node.member("in").error("bad-parameter", "'in' of a parameter must be path, query, header or cookie");
            } else if (location.get() != ParameterLocation.HEADER
                    || !NOT_PARAMETERS.contains(name.toLowerCase(Locale.ROOT))) {
                parameters.add(parameter(name, location.get(), node));
                node.requireIfInPath(location.get());
            }
        }
        return List.copyOf(parameters);
    }

    private static Parameter parameter(String name, ParameterLocation location, SpecNode node) {
        boolean inPair = location == ParameterLocation.QUERY || location == ParameterLocation.COOKIE;
        ParameterStyle style = style(node, inPair ? ParameterStyle.FORM : ParameterStyle.SIMPLE);
        return new Parameter(
                name,
                location,
                node.flag("required", false) || location == ParameterLocation.PATH,
                node.flag("deprecated", false),
                node.flag("allowEmptyValue", false),
                style,
                node.flag("explode", style == ParameterStyle.FORM),
                schema(node),
                content(node).stream().findFirst(),
                examples(node),
                node.place());
    }

    @Override
    public Optional<RequestBody> requestBody(SpecNode operation, List<SpecNode> declared) {
        SpecNode body = operation.target("requestBody");
        return body.exists()
                ? Optional.of(new RequestBody(body.flag("required", false), content(body), body.place()))
                : Optional.empty();
    }

    @Override
    public Response response(StatusKey status, SpecNode response, SpecNode operation) {
        return new Response(
                status, response.text("description", ""), headers(response), content(response), response.place());
    }

    @Override
    public Map<String, SecurityScheme> securitySchemes(SpecNode root) {
        Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
        root.member("components").members("securitySchemes").forEach((name, reference) -> {
            SpecNode node = reference.target();
            if (node.exists()) {
                securityScheme(node).ifPresent(scheme -> schemes.put(name, scheme));
            }
        });
        return schemes;
    }

    @Override
    public Map<String, SpecNode> callbacks(SpecNode operation) {
        return operation.members("callbacks");
    }

    @Override
    public Map<String, SpecNode> webhooks(SpecNode root) {
        return root.scope().version() == SpecificationVersion.V3_1 ? root.members("webhooks") : Map.of();
    }

    private static Optional<SecurityScheme> securityScheme(SpecNode node) {
        return switch (node.text("type", "")) {
            case "http" -> Optional.of(http(node.text("scheme", "").toLowerCase(Locale.ROOT), node));
            case "apiKey" -> apiKey(node);
            case "oauth2" -> Optional.of(new SecurityScheme.OAuth2(node.place()));
            case "openIdConnect" -> Optional.of(new SecurityScheme.OpenIdConnect(node.place()));
            case "mutualTLS" -> Optional.of(new SecurityScheme.MutualTls(node.place()));
            default -> {
                node.closest("type")
                        .error(
                                "bad-security-scheme",
                                "the type of the security scheme '" + node.name() + "' must be http, apiKey, oauth2, "
                                        + "openIdConnect or mutualTLS");
                yield Optional.empty();
            }
        };
    }

    private static Optional<SecurityScheme> apiKey(SpecNode node) {
        Optional<ParameterLocation> location = location(node.text("in", "")).filter(in -> in != ParameterLocation.PATH);
        if (location.isEmpty()) {
            node.closest("in")
                    .error(
                            "bad-security-scheme",
                            "the key of the security scheme '" + node.name() + "' must be in query, header or cookie");
        }
        return location.map(in -> new SecurityScheme.ApiKey(node.text("name", ""), in, node.place()));
    }

    private static SecurityScheme http(String scheme, SpecNode node) {
        return switch (scheme) {
            case "basic" -> new SecurityScheme.Basic(node.place());
            case "bearer" -> new SecurityScheme.Bearer(node.place());
            default -> new SecurityScheme.OtherHttp(scheme, node.place());
        };
    }

    private static List<MediaContent> content(SpecNode holder) {
        return holder.members("content").entrySet().stream()
                .map(entry -> mediaContent(entry.getKey(), entry.getValue().target()))
                .toList();
    }

    private static MediaContent mediaContent(String mediaType, SpecNode node) {
        Map<String, Encoding> encoding = new LinkedHashMap<>();
        node.members("encoding").forEach((property, entry) -> encoding.put(property, encoding(entry)));
        return new MediaContent(
                mediaType, schema(node), examples(node), Collections.unmodifiableMap(encoding), node.place());
    }

    private static Encoding encoding(SpecNode node) {
        ParameterStyle style = style(node, ParameterStyle.FORM);
        return new Encoding(
                Optional.of(node.text("contentType", "")).filter(type -> !type.isEmpty()),
                headers(node),
                style,
                node.flag("explode", style == ParameterStyle.FORM));
    }

    private static Map<String, Header> headers(SpecNode holder) {
        Map<String, Header> headers = new LinkedHashMap<>();
        holder.members("headers").forEach((name, reference) -> {
            SpecNode node = reference.target();
            Optional<MediaContent> content = content(node).stream().findFirst();
            headers.put(
                    name,
                    new Header(
                            node.flag("required", false),
                            node.flag("explode", false),
                            content.map(MediaContent::mediaType),
                            content.map(MediaContent::schema).orElseGet(() -> schema(node)),
                            content.map(MediaContent::examples).orElseGet(() -> examples(node)),
                            node.place()));
        });
        return Collections.unmodifiableMap(headers);
    }

    private static Optional<Schema> schema(SpecNode holder) {
        return holder.schema("schema");
    }

    private static List<Example> examples(SpecNode holder) {
        List<Example> examples = new ArrayList<>();
        holder.members("examples").forEach((name, reference) -> {
            SpecNode node = reference.target();
            SpecNode value = node.has("value") ? node.member("value") : node.external("externalValue");
            if (value.exists()) {
                examples.add(new Example(name, node.text("summary", ""), value.json(), value.place()));
            } else if (node.exists() && !node.has("externalValue")) {
                node.warning("example-without-value", "the example '" + name + "' has no 'value', so it is not used");
            }
        });
        SpecNode single = holder.member("example");
        if (single.exists() && examples.isEmpty()) {
            examples.add(new Example("", "", single.json(), single.place()));
        }
        return List.copyOf(examples);
    }

    private static Optional<ParameterLocation> location(String in) {
        return switch (in) {
            case "path" -> Optional.of(ParameterLocation.PATH);
            case "query" -> Optional.of(ParameterLocation.QUERY);
            case "header" -> Optional.of(ParameterLocation.HEADER);
            case "cookie" -> Optional.of(ParameterLocation.COOKIE);
            default -> Optional.empty();
        };
    }

    private static ParameterStyle style(SpecNode node, ParameterStyle fallback) {
        return switch (node.text("style", "")) {
            case "" -> fallback;
            case "matrix" -> ParameterStyle.MATRIX;
            case "label" -> ParameterStyle.LABEL;
            case "simple" -> ParameterStyle.SIMPLE;
            case "form" -> ParameterStyle.FORM;
            case "spaceDelimited" -> ParameterStyle.SPACE_DELIMITED;
            case "pipeDelimited" -> ParameterStyle.PIPE_DELIMITED;
            case "deepObject" -> ParameterStyle.DEEP_OBJECT;
            default -> {
                node.member("style").error("bad-style", "OpenAPI knows no such style");
                yield fallback;
            }
        };
    }
}
