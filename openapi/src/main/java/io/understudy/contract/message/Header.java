package io.understudy.contract.message;

import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A header of a response or of one part of a multipart body. Its style is always {@code simple}, unless {@code content}
 * describes it (OpenAPI 3.1, section 4.8.21).
 *
 * @param required whether it must be there
 * @param explode whether an object is written {@code a=1,b=2} rather than {@code a,1,b,2}
 * @param mediaType the media type that its value is written in, when {@code content} describes it
 * @param schema what its value must fit, if declared
 * @param examples its examples, in the document's order
 * @param place where it is declared
 */
public record Header(
        boolean required,
        boolean explode,
        Optional<String> mediaType,
        Optional<Schema> schema,
        List<Example> examples,
        Place place) {}
