package io.understudy.document;

/** The edition of the OpenAPI Specification that a document is written in. */
public enum SpecificationVersion {
    /** Swagger 2.0, the first edition under the OpenAPI Initiative. */
    V2_0("2.0"),
    /** OpenAPI 3.0.x: schemas are a dialect of JSON Schema draft 5 with {@code nullable}. */
    V3_0("3.0"),
    /** OpenAPI 3.1.x: schemas are JSON Schema 2020-12. */
    V3_1("3.1");

    private final String label;

    SpecificationVersion(String label) {
        this.label = label;
    }

    /** The edition as people write it, for instance {@code 3.0}. */
    public String label() {
        return label;
    }

    /** Whether schemas are JSON Schema 2020-12: what stands beside a {@code $ref} counts, and so does {@code $id}. */
    public boolean hasJsonSchema() {
        return compareTo(V3_1) >= 0;
    }
}
