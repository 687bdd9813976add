package io.understudy.mock.walk;

/** A document of 1,200 operations and 300 schemas, of which each tenth is in one circle, as large vendors have it. */
final class LargeDocument {
    private static final int GROUPS = 300;
    private static final String SCHEMA = """
                "Thing%1$d": {
                  "type": "object",
                  "required": ["id", "name", "state"],
                  "properties": {
                    "id": {"type": "integer", "format": "int64", "minimum": 1, "readOnly": true},
                    "name": {"type": "string", "minLength": 1, "maxLength": 40},
                    "state": {"type": "string", "enum": ["new", "open", "closed"]},
                    "weight": {"type": "number", "minimum": 0, "exclusiveMaximum": %2$d},
                    "since": {"type": "string", "format": "date-time"},
                    "parent": {"$ref": "#/components/schemas/%3$s"},
                    "parts": {"type": "array", "maxItems": 3, "items": {"$ref": "#/components/schemas/Part"}},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}}
                  }
                }""";
    private static final String PATHS = """
                "/group%1$d/things": {
                  "get": {
                    "operationId": "listThings%1$d",
                    "parameters": [
                      {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}},
                      {"name": "state", "in": "query", "schema": {"type": "array", "items": {"enum": ["new", "open"]}}}
                    ],
                    "responses": {
                      "200": {"description": "Things", "content": {"application/json": {"schema": {
                        "type": "array", "items": {"$ref": "#/components/schemas/Thing%1$d"}}}}},
                      "default": {"$ref": "#/components/responses/Problem"}
                    }
                  },
                  "post": {
                    "operationId": "createThing%1$d",
                    "requestBody": {"required": true, "content": {"application/json": {
                      "schema": {"$ref": "#/components/schemas/Thing%1$d"}}}},
                    "responses": {
                      "201": {"description": "Created", "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Thing%1$d"}}}},
                      "4XX": {"$ref": "#/components/responses/Problem"}
                    }
                  }
                },
                "/group%1$d/things/{id}": {
                  "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "minimum": 1}}
                  ],
                  "get": {
                    "operationId": "readThing%1$d",
                    "responses": {
                      "200": {"description": "A thing", "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Thing%1$d"}}}},
                      "404": {"$ref": "#/components/responses/Problem"}
                    }
                  },
                  "delete": {
                    "operationId": "deleteThing%1$d",
                    "responses": {"204": {"description": "Gone"}, "404": {"$ref": "#/components/responses/Problem"}}
                  }
                }""";

    private LargeDocument() {}

    /** The document, as JSON. */
    static String text() {
        StringBuilder schemas = new StringBuilder();
        StringBuilder paths = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            String comma = group == 0 ? "" : ",\n";
            String parent = group % 10 == 0 ? "Thing" + (group + 10) % GROUPS : "Person";
            schemas.append(comma).append(SCHEMA.formatted(group, group + 1, parent));
            paths.append(comma).append(PATHS.formatted(group));
        }
        return """
                {
                "openapi": "3.1.0",
                "info": {"title": "Things, many of them", "version": "1"},
                "servers": [{"url": "https://things.example.com/api/v3"}],
                "paths": {
                %s
                },
                "components": {
                "responses": {"Problem": {"description": "A problem", "content": {"application/problem+json": {
                  "schema": {"$ref": "#/components/schemas/Problem"}}}}},
                "schemas": {
                "Problem": {"type": "object", "required": ["title"], "properties": {
                  "title": {"type": "string"}, "status": {"type": "integer", "minimum": 400, "maximum": 599}}},
                "Part": {"type": "object", "required": ["number"], "properties": {
                  "number": {"type": "integer", "minimum": 1, "maximum": 99}, "made": {"type": "string", "format": "date"}}},
                "Person": {"type": "object", "required": ["name"], "properties": {
                  "name": {"type": "string"}, "born": {"type": "string", "format": "date"}}},
                %s
                }}}
                """.formatted(paths, schemas);
    }
}
