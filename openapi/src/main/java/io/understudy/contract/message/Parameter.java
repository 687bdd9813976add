package io.understudy.contract.message;

import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.List;
import java.util.Optional;

/**
 * One named value that a request carries outside its body.
 *
 * @param name its name; case counts, except in a header
 * @param location where it is carried
 * @param required whether a request without it is wrong
 * @param deprecated whether callers should stop sending it
 * @param allowEmptyValue whether {@code ?name=} is fine whatever the schema says
 * @param style how its value is written
 * @param explode whether arrays and objects are spread over several values
 * @param schema what the value must fit; empty when {@code content} describes it, or nothing does
 * @param content the one media type that the value is written in, when it is not described by a schema
 * @param examples its examples, in the document's order
 * @param place where it is declared
 */
public record Parameter(
        String name,
        ParameterLocation location,
        boolean required,
        boolean deprecated,
        boolean allowEmptyValue,
        ParameterStyle style,
        boolean explode,
        Optional<Schema> schema,
        Optional<MediaContent> content,
        List<Example> examples,
        Place place) {}
