package io.understudy.contract.message;

import io.understudy.document.Place;
import io.understudy.document.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body in one media type.
 *
 * @param mediaType the media type or range, as the document writes it
 * @param schema what the body must fit, if declared
 * @param examples its examples, in the document's order; one that has no name is named {@code ""}
 * @param encoding how single properties of a form or multipart body are written, by property
 * @param place where it is declared
 */
public record MediaContent(
        String mediaType,
        Optional<Schema> schema,
        List<Example> examples,
        Map<String, Encoding> encoding,
        Place place) {

    /** The example with this name, if there is one. */
    public Optional<Example> example(String name) {
        return examples.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
