package io.understudy.contracttests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.understudy.client.http.HttpAnswer;
import io.understudy.client.http.HttpCall;
import io.understudy.contract.HttpMethod;
import io.understudy.contract.Operation;
import io.understudy.routing.RouteMatch;
import io.understudy.routing.Router;
import io.understudy.verify.lifecycle.Creation;
import io.understudy.verify.lifecycle.CreationLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Takes note of what tests create on a live server, and deletes it in the end: what has an id, of operations whose contract
 * has a {@code DELETE} for one such thing.
 */
final class CreatedFilter implements Filter {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Router router;
    private final CreationLog ledger;
    private final List<Own> created = new ArrayList<>();

    /** Something created by this run, with the credentials of who did. */
    private record Own(Creation creation, Headers credentials) {}

    CreatedFilter(Router router, CreationLog ledger) {
        this.router = router;
        this.ledger = ledger;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        if (request.getMethod().equals("POST") && response.statusCode() / 100 == 2) {
            List<Header> credentials = request.getHeaders().asList().stream()
                    .filter(header -> header.getName().equalsIgnoreCase("Authorization"))
                    .toList();
            posted(URI.create(request.getURI()), response.asByteArray(), new Headers(credentials));
        }
        return response;
    }

    /** Takes note of what a client has created. */
    void sent(HttpCall call, HttpAnswer answer) {
        if (call.method().equals("POST") && answer.successful()) {
            List<Header> credentials = call.header("Authorization").stream()
                    .map(value -> new Header("Authorization", value))
                    .toList();
            posted(call.uri(), answer.body(), new Headers(credentials));
        }
    }

    private void posted(URI uri, byte[] body, Headers credentials) {
        target(uri.getRawPath(), body).ifPresent(found -> {
            URI server = URI.create(uri.getScheme() + "://" + uri.getRawAuthority());
            Creation creation = new Creation(server, found.target(), found.operation());
            note(() -> ledger.created(creation));
            created.add(new Own(creation, credentials));
        });
    }

    /** The path that a thing just created can be deleted at, and the operation that created it. */
    private record Found(String target, String operation) {}

    private Optional<Found> target(String path, byte[] body) {
        if (!(router.route("POST", path) instanceof RouteMatch.Found posted)) {
            return Optional.empty();
        }
        return id(body).map(id -> path + "/" + id)
                .filter(target -> router.route("DELETE", target) instanceof RouteMatch.Found deleting
                        && isDelete(deleting.operation()))
                .map(target -> new Found(target, posted.operation().id()));
    }

    private static boolean isDelete(Operation operation) {
        return operation.method() == HttpMethod.DELETE;
    }

    /** The id of what an answer shows, at its top or one step below. */
    private static Optional<String> id(byte[] body) {
        try {
            JsonNode answer = MAPPER.readTree(body);
            JsonNode own = answer.path("id");
            if (own.isMissingNode()) {
                for (JsonNode child : answer) {
                    own = own.isMissingNode() ? child.path("id") : own;
                }
            }
            return own.isIntegralNumber() || (own.isTextual() && own.asText().matches("[\\w.-]+"))
                    ? Optional.of(own.asText())
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** Deletes what was created; what cannot be deleted stays in the ledger. */
    void cleanUp() {
        Collections.reverse(created);
        for (Own own : created) {
            Creation creation = own.creation();
            int status = RestAssured.given()
                    .headers(own.credentials())
                    .delete(creation.server() + creation.target())
                    .statusCode();
            if (status / 100 == 2 || status == 404 || status == 410) {
                note(() -> ledger.deleted(creation));
            }
        }
        created.clear();
    }

    /** A line for the ledger. */
    private interface Line {
        void write() throws IOException;
    }

    private static void note(Line line) {
        try {
            line.write();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
