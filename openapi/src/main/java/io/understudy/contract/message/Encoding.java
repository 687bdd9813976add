package io.understudy.contract.message;

import java.util.Map;
import java.util.Optional;

/**
 * How one property of a form or multipart body is written (OpenAPI 3.1, section 4.8.15).
 *
 * @param contentType the media type of the part, possibly several separated by commas; empty for the default by type
 * @param headers the headers of the part, by name
 * @param style how arrays and objects are written in a form
 * @param explode whether they are spread over several fields
 */
public record Encoding(
        Optional<String> contentType, Map<String, Header> headers, ParameterStyle style, boolean explode) {}
