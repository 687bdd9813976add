package io.understudy.validation.parameter;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.contract.Contract;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.routing.RouteMatch.Found;
import io.understudy.routing.Router;
import io.understudy.validation.Message;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request and the contract that judges it. */
public final class Request {
    private static final Set<String> RESERVED = Set.of("__code");

    private Request() {}

    /** The contract of a document; what is wrong with it does not matter as long as it can be used. */
    public static Contract contract(String document) {
        try {
            Path file = Files.createTempFile("contract", ".yaml");
            try {
                Files.writeString(file, document);
                return new ContractReader(ReaderOptions.DEFAULTS)
                        .read(file)
                        .contract()
                        .orElseThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A contract of OpenAPI 3.1 with one operation, which has these parameters in JSON. */
    public static Contract with(String path, String parameters) {
        return contract("""
                {openapi: 3.1.0, info: {title: Test, version: '1'},
                 paths: {'%s': {get: {parameters: [%s], responses: {'200': {description: OK}}}}}}
                """.formatted(path, parameters));
    }

    /** What checking the request of a path, query and headers comes to. */
    public static CheckedParameters check(Contract contract, String path, String query, Map<String, String> headers) {
        Found found = (Found) Router.of(contract).route(HttpMethod.GET.name(), path);
        return ParameterChecks.of(contract, found.operation(), new SchemaLibrary(contract.documents()), RESERVED)
                .check(parameters(found.rawPathParameters(), query, headers));
    }

    /** Parameters as a request has them. */
    public static RequestParameters parameters(Map<String, String> path, String query, Map<String, String> headers) {
        return new RequestParameters(path, query, message(headers));
    }

    private static Message message(Map<String, String> headers) {
        return new Message() {
            @Override
            public List<String> header(String name) {
                return headers.entrySet().stream()
                        .filter(header -> header.getKey().equalsIgnoreCase(name))
                        .flatMap(header -> List.of(header.getValue().split("\n", -1)).stream())
                        .toList();
            }

            @Override
            public byte[] body() {
                return new byte[0];
            }
        };
    }
}
