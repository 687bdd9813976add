package io.understudy.verify.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.request.BodyDraft;
import io.understudy.verify.request.RequestDraft;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A request with a mistake and the same without it, both about an entry that exists and with values that are not taken.
 *
 * @param mistaken the request with the mistake
 * @param control the request without it
 */
record RenewedRequest(RequestDraft mistaken, RequestDraft control) {
    /**
     * The same about this entry.
     *
     * @param key the path parameter that names the entry; a mistake in it stays
     * @param value what names the entry
     */
    RenewedRequest about(String key, JsonNode value) {
        RequestDraft wrong = mistaken;
        RequestDraft right = control;
        for (Parameter parameter : control.operation().parameters()) {
            if (parameter.location() == ParameterLocation.PATH
                    && parameter.name().equals(key)) {
                JsonNode before = control.parameters().get(parameter);
                boolean isMistake =
                        before != null && !before.equals(mistaken.parameters().get(parameter));
                wrong = isMistake ? wrong : wrong.with(parameter, value);
                right = right.with(parameter, value);
            }
        }
        return new RenewedRequest(wrong, right);
    }

    /** The same with this body, into which the mistake is carried over. */
    RenewedRequest with(BodyDraft.Value fresh) {
        if (!(control.body().orElse(null) instanceof BodyDraft.Value)) {
            return this;
        }
        RequestDraft right = control.withBody(Optional.of(fresh));
        if (mistaken.body().equals(control.body())) {
            return new RenewedRequest(mistaken.withBody(Optional.of(fresh)), right);
        }
        Optional<BodyDraft> carried = mistaken.body()
                .map(body ->
                        body instanceof BodyDraft.Value wrong && value(control).isObject()
                                ? new BodyDraft.Value(fresh.content(), carried(wrong.value(), fresh.value()))
                                : body);
        return new RenewedRequest(mistaken.withBody(carried), right);
    }

    /** The fresh value with those members that make the mistake. */
    private JsonNode carried(JsonNode wrong, JsonNode fresh) {
        if (!wrong.isObject() || !fresh.isObject()) {
            return wrong;
        }
        ObjectNode carried = fresh.deepCopy();
        Set<String> names = new TreeSet<>();
        for (JsonNode object : new JsonNode[] {wrong, value(control)}) {
            for (Iterator<String> name = object.fieldNames(); name.hasNext(); ) {
                names.add(name.next());
            }
        }
        for (String name : names) {
            if (!wrong.has(name)) {
                carried.remove(name);
            } else if (!wrong.path(name).equals(value(control).path(name))) {
                carried.set(name, wrong.get(name));
            }
        }
        return carried;
    }

    private static JsonNode value(RequestDraft draft) {
        return ((BodyDraft.Value) draft.body().orElseThrow()).value();
    }
}
