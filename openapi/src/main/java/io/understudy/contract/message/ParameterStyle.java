package io.understudy.contract.message;

/** How a value is written into a request (OpenAPI 3.1, section 4.8.12.3; the last one is 2.0's). */
public enum ParameterStyle {
    /** {@code ;color=blue}, in a path. */
    MATRIX,
    /** {@code .blue}, in a path. */
    LABEL,
    /** {@code blue,black}, in a path or a header. */
    SIMPLE,
    /** {@code color=blue,black} or, exploded, {@code color=blue&color=black}, in a query, a cookie or a form. */
    FORM,
    /** {@code color=blue%20black}, in a query. */
    SPACE_DELIMITED,
    /** {@code color=blue|black}, in a query. */
    PIPE_DELIMITED,
    /** {@code color[R]=100&color[G]=200}, in a query. */
    DEEP_OBJECT,
    /** Values separated by tabs: {@code collectionFormat: tsv} of OpenAPI 2.0. */
    TAB_DELIMITED
}
