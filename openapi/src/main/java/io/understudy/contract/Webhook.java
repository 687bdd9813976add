package io.understudy.contract;

import io.understudy.document.Place;
import java.util.List;

/**
 * Requests that the API sends by itself when something happens, to whoever has asked for them in some way that the
 * document does not describe (OpenAPI 3.1, section 4.8.1).
 *
 * @param name what it is called
 * @param operations what is sent, as in a {@link Callback}
 * @param place where it is declared
 */
public record Webhook(String name, List<Operation> operations, Place place) {}
