package io.understudy.contract.message;

import io.understudy.document.Place;
import java.util.List;

/**
 * What an operation can be sent.
 *
 * @param required whether a request without a body is wrong
 * @param content the body, one entry a media type, in the document's order
 * @param place where it is declared
 */
public record RequestBody(boolean required, List<MediaContent> content, Place place) {}
