package io.understudy.declaration.refusal;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.document.Place;
import io.understudy.jsonata.Template;
import java.util.Map;
import java.util.Optional;

/**
 * An answer that says no: an example of the called operation's response with this status, with texts put in.
 *
 * @param status the status of the answer
 * @param example the name of the example; empty for the first
 * @param set the texts, by where they are put
 * @param headers headers of the answer, by name
 * @param place where it is declared
 */
public record Refusal(
        int status,
        Optional<String> example,
        Map<JsonPointer, Template> set,
        Map<String, Template> headers,
        Place place) {}
