package io.understudy.contract.message;

import io.understudy.document.Place;
import java.util.List;
import java.util.Map;

/**
 * One answer that an operation can give.
 *
 * @param status the code, range or default that it is declared for
 * @param description when it happens, as the document says
 * @param headers its headers by name, in the document's order; names compare without case
 * @param content its body, one entry a media type, in the document's order; empty for no body
 * @param place where it is declared
 */
public record Response(
        StatusKey status, String description, Map<String, Header> headers, List<MediaContent> content, Place place) {}
