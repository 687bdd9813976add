package io.understudy.verify.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.parameter.ParameterWriter;
import io.understudy.contract.message.Parameter;
import io.understudy.contract.message.ParameterLocation;
import io.understudy.verify.credential.CredentialField;
import io.understudy.verify.credential.CredentialStore;
import io.understudy.verify.credential.CredentialUse;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes requests as they are sent. Immutable. */
public final class RequestWriter {
    private final RequestBodyWriter bodies;
    private final CredentialStore credentialStore;
    private final Optional<String> base;
    private final List<Field> always;

    /**
     * A writer for the requests of one contract.
     *
     * @param drafts where the values come from
     * @param credentialStore who calls
     * @param base what stands before every path; empty for the path of each operation's first server
     * @param always header fields of every request but those of nobody
     */
    public RequestWriter(
            RequestGenerator drafts, CredentialStore credentialStore, Optional<String> base, List<Field> always) {
        this.bodies = drafts.bodies();
        this.credentialStore = credentialStore;
        this.base = base;
        this.always = List.copyOf(always);
    }

    /** The request, ready to be sent. */
    public HttpCall write(RequestDraft draft) {
        Parts parts = new Parts(ParameterWriter.template(draft.operation().path()));
        draft.parameters().forEach((parameter, value) -> carry(parameter, value, parts));
        if (draft.login() == CredentialUse.GIVEN) {
            parts.headers.addAll(always);
        }
        credentialStore.carried(draft.operation(), draft.login()).forEach(carried -> carry(carried, parts));
        parts.headers.addAll(draft.headers());
        Payload payload = draft.body().map(body -> body(body, parts)).orElse(Payload.EMPTY);
        if (!parts.cookies.isEmpty()) {
            parts.headers.add(new Field("Cookie", String.join("; ", parts.cookies)));
        }
        String path = base(draft) + parts.path;
        String query = parts.query.isEmpty() ? "" : "?" + String.join("&", parts.query);
        return new HttpCall(draft.method(), path + query, List.copyOf(parts.headers), payload);
    }

    private String base(RequestDraft draft) {
        return base.orElseGet(() -> draft.operation().servers().get(0).basePath());
    }

    /** A request as far as it is written. */
    private static final class Parts {
        private String path;
        private final List<String> query = new ArrayList<>();
        private final List<Field> headers = new ArrayList<>();
        private final List<String> cookies = new ArrayList<>();

        Parts(String path) {
            this.path = path;
        }
    }

    private Payload body(BodyDraft body, Parts parts) {
        BodyDraft.Raw raw = body instanceof BodyDraft.Value value ? bodies.written(value) : (BodyDraft.Raw) body;
        if (!raw.type().isEmpty()) {
            parts.headers.add(new Field("Content-Type", raw.type()));
        }
        return raw.bytes();
    }

    private static void carry(Parameter parameter, JsonNode value, Parts parts) {
        switch (parameter.location()) {
            case PATH ->
                parts.path = parts.path.replace(
                        "{" + ParameterWriter.template(parameter.name()) + "}",
                        ParameterWriter.inPath(parameter, value));
            case QUERY -> parts.query.addAll(ParameterWriter.fields(parameter, value));
            case HEADER -> parts.headers.add(new Field(parameter.name(), ParameterWriter.inHeader(parameter, value)));
            case COOKIE -> parts.cookies.add(String.join("&", ParameterWriter.fields(parameter, value)));
        }
    }

    private static void carry(CredentialField carried, Parts parts) {
        if (carried.location() == ParameterLocation.HEADER) {
            parts.headers.add(new Field(carried.name(), carried.value()));
        } else if (carried.location() == ParameterLocation.QUERY) {
            parts.query.add(ParameterWriter.field(carried.name(), carried.value()));
        } else {
            parts.cookies.add(ParameterWriter.field(carried.name(), carried.value()));
        }
    }
}
