package io.understudy.mock.load;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractCutTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theLastOperationComesFirstAndBringsWhatItRefersTo() throws IOException {
        Path whole = Files.writeString(folder.resolve("whole.json"), """
                {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "servers": [],
                 "paths": {
                   "/a": {"get": {"operationId": "a"}, "post": {"operationId": "b"}},
                   "/c": {"parameters": [{"$ref": "#/components/parameters/p"}],
                          "get": {"operationId": "c", "x": {"$ref": "#/components/schemas/s"}}}},
                 "components": {
                   "parameters": {"p": {"name": "p"}},
                   "schemas": {"s": {"items": {"$ref": "#/components/schemas/t~1u"}}, "t/u": {}, "unused": {}}}}
                """);
        Path part = ContractCut.write(whole, 2, folder.resolve("part.json"));
        assertThatJson(Files.readString(part)).isEqualTo("""
                {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "servers": [],
                 "paths": {
                   "/c": {"parameters": [{"$ref": "#/components/parameters/p"}],
                          "get": {"operationId": "c", "x": {"$ref": "#/components/schemas/s"}}},
                   "/a": {"get": {"operationId": "a"}}},
                 "components": {
                   "parameters": {"p": {"name": "p"}},
                   "schemas": {"s": {"items": {"$ref": "#/components/schemas/t~1u"}}, "t/u": {}}}}
                """);
        assertThat(new JsonMapper().readTree(part.toFile()).path("paths").fieldNames())
                .toIterable()
                .containsExactly("/c", "/a");
    }
}
