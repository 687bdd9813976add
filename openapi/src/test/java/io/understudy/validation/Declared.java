package io.understudy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import io.understudy.validation.schema.SchemaLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An operation as a contract declares it, read like any other.
 *
 * @param operation the first operation of the contract
 * @param schemas the contract's schemas
 */
public record Declared(Operation operation, SchemaLibrary schemas) {

    /** Reads a whole document in YAML. */
    public static Declared document(String yaml) {
        try {
            Path file = Files.createTempFile("contract", ".yaml");
            try {
                Files.writeString(file, yaml);
                ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(file);
                assertThat(reading.diagnostics()).as(yaml).isEmpty();
                Contract contract = reading.contract().orElseThrow();
                return new Declared(contract.operations().get(0), new SchemaLibrary(contract.documents()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A POST of OpenAPI 3.0 with this request body. */
    public static Declared request(String requestBody) {
        return request("3.0.3", requestBody, "{}");
    }

    /**
     * A POST with a request body.
     *
     * @param version the version of OpenAPI
     * @param components the schemas of its components by name
     */
    public static Declared request(String version, String requestBody, String components) {
        return document("""
                {openapi: '%s', info: {title: Test, version: '1'}, components: {schemas: %s}, paths: {/things: {post: {
                  requestBody: %s, responses: {'200': {description: OK}}}}}}
                """.formatted(version, components, requestBody));
    }

    /** A GET of OpenAPI 3.0 with these responses. */
    public static Declared responses(String responses) {
        return document("""
                {openapi: 3.0.3, info: {title: Test, version: '1'}, paths: {/things: {get: {responses: %s}}}}
                """.formatted(responses));
    }
}
