package io.understudy.verify.faults;

import static io.understudy.verify.faults.Effects.accepting;
import static io.understudy.verify.faults.Effects.asIf;
import static io.understudy.verify.faults.Effects.asking;
import static io.understudy.verify.faults.Effects.changed;
import static io.understudy.verify.faults.Effects.error;
import static io.understudy.verify.faults.Effects.instead;
import static io.understudy.verify.faults.Effects.json;
import static io.understudy.verify.faults.Effects.ok;
import static io.understudy.verify.faults.Effects.on;
import static io.understudy.verify.faults.Effects.success;
import static io.understudy.verify.faults.Effects.wire;
import static io.understudy.verify.faults.Effects.withBody;
import static io.understudy.verify.faults.Effects.withHeader;
import static io.understudy.verify.faults.Effects.withMore;
import static io.understudy.verify.faults.Effects.withStatus;
import static io.understudy.verify.faults.Effects.withoutHeader;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.understudy.verify.faults.Fault.Effect;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply.Answered;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that the faulty server can do wrong, one thing at a time. It is long because it is a list. */
final class Faults {
    private static final String LIST = "GET /v1/books";
    private static final String CREATE = "POST /v1/books";
    private static final String READ = "GET /v1/books/*";
    private static final String UPDATE = "PUT /v1/books/*";
    private static final String DELETE = "DELETE /v1/books/*";
    private static final String SHELVES = "GET /v1/shelves";
    private static final String HOURS = "GET /v1/hours";

    static final List<Fault> ALL = Stream.of(
                    status(),
                    headers(),
                    mediaTypes(),
                    schemas(),
                    requests(),
                    logins(),
                    state(),
                    methods(),
                    writing(),
                    lists(),
                    http(),
                    performance())
            .flatMap(List::stream)
            .toList();

    private Faults() {}

    private static Fault fault(String group, String name, String does, String check, Effect effect) {
        return new Fault(group, name, does, check, effect);
    }

    private static List<Fault> status() {
        return List.of(
                fault(
                        "status",
                        "undocumented-success",
                        "a book comes with 206",
                        "status",
                        ok(READ, answer -> withStatus(answer, 206))),
                fault(
                        "status",
                        "undocumented-refusal",
                        "the list is refused with 418",
                        "status",
                        instead(on(LIST), error(418))),
                fault(
                        "status",
                        "gone-for-missing",
                        "a book that is not there is 410, not 404",
                        "status",
                        changed(on(READ), answer -> answer.status() == 404 ? withStatus(answer, 410) : answer)),
                fault(
                        "status",
                        "ok-for-created",
                        "an added book comes with 200",
                        "status",
                        ok(CREATE, answer -> withStatus(answer, 200))),
                fault(
                        "status",
                        "created-for-ok",
                        "a changed book comes with 201",
                        "status",
                        ok(UPDATE, answer -> withStatus(answer, 201))),
                fault(
                        "status",
                        "redirect",
                        "the list is elsewhere",
                        "status",
                        instead(on(LIST), withHeader(error(302), "Location", "/books"))),
                fault(
                        "status",
                        "no-content",
                        "the hours come with 204 and without a body",
                        "status",
                        ok(HOURS, answer -> new Answered(204, List.of(), Payload.EMPTY))),
                fault(
                        "status",
                        "internal-error",
                        "a book cannot be read for an error",
                        "server-error",
                        instead(on(READ), error(500))),
                fault(
                        "status",
                        "bad-gateway",
                        "a book cannot be added for a bad gateway",
                        "server-error",
                        instead(on(CREATE), error(502))),
                fault(
                        "status",
                        "unavailable",
                        "the hours are unavailable",
                        "server-error",
                        instead(on(HOURS), error(503))),
                fault(
                        "status",
                        "error-at-the-limit",
                        "the greatest limit is an error",
                        "server-error",
                        instead(asking(LIST, "limit=50"), error(500))),
                fault(
                        "status",
                        "error-on-nonsense",
                        "what is no number is an error",
                        "server-error",
                        instead(asking(LIST, "limit=understudy"), error(500))),
                fault(
                        "status",
                        "error-without-login",
                        "missing credentials are an error",
                        "server-error",
                        changed(on(READ), answer -> answer.status() == 401 ? error(500) : answer)),
                fault(
                        "status",
                        "maximum-refused",
                        "the greatest limit is refused",
                        "accepted",
                        instead(asking(LIST, "limit=50"), error(400))),
                fault(
                        "status",
                        "minimum-refused",
                        "the least limit is refused",
                        "accepted",
                        instead(asking(LIST, "limit=1"), error(400))),
                fault(
                        "status",
                        "word-refused",
                        "one of two orders is refused",
                        "accepted",
                        instead(asking(LIST, "sort=-title"), error(400))));
    }

    private static List<Fault> writing() {
        return List.of(
                fault(
                        "writing",
                        "text-cut",
                        "a title is cut off after 40 letters when it is read",
                        "values-kept",
                        json(READ, book -> title(book, title -> title.substring(0, Math.min(40, title.length()))))),
                fault(
                        "writing",
                        "text-in-latin-1",
                        "letters that Latin-1 does not have become question marks",
                        "values-kept",
                        json(READ, book -> title(book, title -> title.replaceAll("[^\\x00-\\xFF]", "?")))),
                fault(
                        "writing",
                        "text-escaped",
                        "a title is escaped as HTML",
                        "values-kept",
                        json(READ, book -> title(book, title -> title.replace("<", "&lt;")))),
                fault(
                        "writing",
                        "text-decoded",
                        "a title loses its plus signs",
                        "values-kept",
                        json(READ, book -> title(book, title -> title.replace('+', ' ')))),
                fault(
                        "writing",
                        "letters-small",
                        "a title comes in small letters from its creation on",
                        "values-kept",
                        json("POST /v1/books", book -> title(book, title -> title.toLowerCase(Locale.ROOT)))),
                fault(
                        "writing",
                        "inner-value-lost",
                        "the author's name is cut off",
                        "values-kept",
                        json(READ, book -> ((ObjectNode) book.get("author")).put("name", "Z"))),
                fault(
                        "writing",
                        "list-cut",
                        "of several tags the last is lost",
                        "values-kept",
                        json(READ, book -> ((ArrayNode) book.get("tags")).set(0, "other"))),
                fault(
                        "writing",
                        "number-changed",
                        "a book has one page less",
                        "values-kept",
                        json(
                                READ,
                                book -> book.put(
                                        "pages", Math.max(1, book.get("pages").intValue() - 1)))),
                fault(
                        "writing",
                        "address-of-nothing",
                        "the address of an added book leads nowhere",
                        "location-leads",
                        ok(CREATE, answer -> withHeader(answer, "Location", "/v1/books/999999"))));
    }

    private static void title(ObjectNode book, UnaryOperator<String> change) {
        book.put("title", change.apply(book.get("title").textValue()));
    }

    private static List<Fault> lists() {
        return List.of(
                fault(
                        "lists",
                        "filter-ignored",
                        "books of every state are listed whatever is asked for",
                        "filter-sound",
                        asIf(LIST, "state=[a-z]+", "")),
                fault(
                        "lists",
                        "filter-finds-nothing",
                        "no book of a state is found",
                        "filter-complete",
                        changed(
                                asking(LIST, "state=present").or(asking(LIST, "state=lent")),
                                answer -> answer.status() == 200
                                        ? withBody(answer, "{\"books\":[],\"count\":0}")
                                        : answer)),
                fault(
                        "lists",
                        "limit-ignored",
                        "all books are listed whatever the limit is",
                        "page-size",
                        asIf(LIST, "limit=1(?![0-9])", "limit=50")),
                fault(
                        "lists",
                        "page-ignored",
                        "the first page is shown whatever page is asked for",
                        "pages-disjoint",
                        asIf(LIST, "page=2(?![0-9])", "page=1")),
                fault(
                        "lists",
                        "page-skipped",
                        "what should be on the second page is left out",
                        "pages-disjoint",
                        asIf(LIST, "page=2(?![0-9])", "page=1000")),
                fault(
                        "lists",
                        "order-ignored",
                        "the order is the same whatever is asked for",
                        "sort-sorts",
                        asIf(LIST, "sort=[a-z-]+", "sort=title")),
                fault(
                        "lists",
                        "order-reversed",
                        "what is to descend ascends, and the other way round",
                        "sort-sorts",
                        asIf(LIST, "sort=title", "sort=-title")));
    }

    private static List<Fault> http() {
        return List.of(
                fault(
                        "http",
                        "two-tags",
                        "an answer has two different ETags",
                        "singleton-header",
                        ok(READ, answer -> withMore(answer, "ETag", "\"1b2c\""))),
                fault(
                        "http",
                        "two-types",
                        "an answer has two media types",
                        "singleton-header",
                        ok(HOURS, answer -> withMore(answer, "Content-Type", "text/plain"))),
                fault(
                        "http",
                        "byte-order-mark",
                        "JSON begins with a byte order mark",
                        "byte-order-mark",
                        ok(
                                HOURS,
                                answer -> withBody(
                                        answer, "\uFEFF" + answer.body().text()))),
                fault(
                        "http",
                        "retry-after-words",
                        "the time to wait is told in words",
                        "retry-after",
                        ok(HOURS, answer -> withHeader(answer, "Retry-After", "soon"))),
                fault(
                        "http",
                        "deleted-twice-is-an-error",
                        "a second deletion is an error",
                        "server-error",
                        changed(on(DELETE), answer -> answer.status() == 404 ? error(500) : answer)));
    }

    private static List<Fault> headers() {
        return List.of(
                fault(
                        "headers",
                        "count-missing",
                        "a required header is missing",
                        "header",
                        ok(LIST, answer -> withoutHeader(answer, "X-Total-Count"))),
                fault(
                        "headers",
                        "count-no-number",
                        "a header that is a number is a word",
                        "header",
                        ok(LIST, answer -> withHeader(answer, "X-Total-Count", "many"))),
                fault(
                        "headers",
                        "count-negative",
                        "a header is below its minimum",
                        "header",
                        ok(LIST, answer -> withHeader(answer, "X-Total-Count", "-1"))),
                fault(
                        "headers",
                        "order-unknown",
                        "a header has a word that is not in its enumeration",
                        "header",
                        ok(LIST, answer -> withHeader(answer, "X-Order", "random"))),
                fault(
                        "headers",
                        "request-id-no-uuid",
                        "a header is not in its format",
                        "header",
                        ok(LIST, answer -> withHeader(answer, "X-Request-Id", "17"))),
                fault(
                        "headers",
                        "etag-unquoted",
                        "a header does not match its pattern",
                        "header",
                        ok(READ, answer -> withHeader(answer, "ETag", "0af3"))),
                fault(
                        "headers",
                        "location-missing",
                        "an added book has no address",
                        "header",
                        ok(CREATE, answer -> withoutHeader(answer, "Location"))),
                fault(
                        "headers",
                        "location-elsewhere",
                        "an added book has the address of something else",
                        "header",
                        ok(CREATE, answer -> withHeader(answer, "Location", "http://localhost/internal/7"))));
    }

    private static List<Fault> mediaTypes() {
        return List.of(
                fault(
                        "media type",
                        "html",
                        "a page comes instead of a book",
                        "media-type",
                        ok(READ, answer -> withBody(withHeader(answer, "Content-Type", "text/html"), "<html></html>"))),
                fault(
                        "media type",
                        "plain-text",
                        "the list comes as text",
                        "media-type",
                        ok(LIST, answer -> withHeader(answer, "Content-Type", "text/plain"))),
                fault(
                        "media type",
                        "vendor-type",
                        "the hours come in a type of one's own",
                        "media-type",
                        ok(HOURS, answer -> withHeader(answer, "Content-Type", "application/vnd.hours+json"))),
                fault(
                        "media type",
                        "xml",
                        "the shelves come as XML",
                        "media-type",
                        ok(
                                SHELVES,
                                answer ->
                                        withBody(withHeader(answer, "Content-Type", "application/xml"), "<shelves/>"))),
                fault(
                        "media type",
                        "malformed",
                        "the media type is none",
                        "media-type",
                        ok(HOURS, answer -> withHeader(answer, "Content-Type", "json"))),
                fault(
                        "media type",
                        "refusal-as-html",
                        "a refusal is a page",
                        "media-type",
                        changed(
                                on(READ),
                                answer -> answer.status() == 404
                                        ? withBody(withHeader(answer, "Content-Type", "text/html"), "<html></html>")
                                        : answer)));
    }

    private static List<Fault> schemas() {
        return List.of(
                fault(
                        "schema",
                        "member-missing",
                        "a required member is missing",
                        "schema",
                        json(READ, book -> book.remove("title"))),
                fault(
                        "schema",
                        "inner-member-missing",
                        "a required member of a member is missing",
                        "schema",
                        json(READ, book -> ((ObjectNode) book.get("author")).remove("name"))),
                fault(
                        "schema",
                        "number-as-text",
                        "a number is a text",
                        "schema",
                        json(READ, book -> book.put("pages", "464"))),
                fault(
                        "schema",
                        "text-as-number",
                        "a text is a number",
                        "schema",
                        json(READ, book -> book.put("title", 17))),
                fault("schema", "null", "a member is null", "schema", json(READ, book -> book.putNull("title"))),
                fault(
                        "schema",
                        "fraction",
                        "a whole number has a fraction",
                        "schema",
                        json(READ, book -> book.put("pages", 1.5))),
                fault(
                        "schema",
                        "unknown-word",
                        "a word is not in its enumeration",
                        "schema",
                        json(READ, book -> book.put("state", "eaten"))),
                fault(
                        "schema",
                        "below-minimum",
                        "a number is below its minimum",
                        "schema",
                        json(READ, book -> book.put("pages", 0))),
                fault(
                        "schema",
                        "above-maximum",
                        "a number is above its maximum",
                        "schema",
                        json(READ, book -> book.put("pages", 10_000))),
                fault(
                        "schema",
                        "too-short",
                        "a text is too short",
                        "schema",
                        json(READ, book -> book.put("title", ""))),
                fault(
                        "schema",
                        "too-long",
                        "a text is too long",
                        "schema",
                        json(READ, book -> book.put("title", "x".repeat(81)))),
                fault(
                        "schema",
                        "pattern",
                        "a text does not match its pattern",
                        "schema",
                        json(READ, book -> book.put("isbn", "978-0486600888"))),
                fault(
                        "schema",
                        "date",
                        "a date is in no format",
                        "schema",
                        json(READ, book -> book.put("published", "1.6.1956"))),
                fault(
                        "schema",
                        "time",
                        "a time has no zone",
                        "schema",
                        json(HOURS, hours -> hours.put("until", "2026-01-01 18:00:00"))),
                fault(
                        "schema",
                        "email",
                        "an address is none",
                        "schema",
                        json(READ, book -> ((ObjectNode) book.get("author")).put("email", "nobody"))),
                fault(
                        "schema",
                        "undeclared-member",
                        "a member is not declared",
                        "schema",
                        json(READ, book -> book.put("shelf", "north"))),
                fault(
                        "schema",
                        "too-few",
                        "a list has too few items",
                        "schema",
                        json(READ, book -> book.putArray("tags"))),
                fault(
                        "schema",
                        "too-many",
                        "a list has too many items",
                        "schema",
                        json(HOURS, hours -> many(hours.putArray("days")))),
                fault(
                        "schema",
                        "twice",
                        "a list has an item twice",
                        "schema",
                        json(
                                HOURS,
                                hours -> hours.putArray("days").add("Monday").add("Monday"))),
                fault(
                        "schema",
                        "item",
                        "an item of a list is of another type",
                        "schema",
                        json(HOURS, hours -> hours.putArray("days").add(1))),
                fault(
                        "schema",
                        "list-for-object",
                        "a list comes instead of an object",
                        "schema",
                        ok(HOURS, answer -> withBody(answer, "[]"))),
                fault("schema", "no-body", "there is no body", "schema", ok(HOURS, answer -> withBody(answer, ""))),
                fault(
                        "schema",
                        "no-json",
                        "the body is half of JSON",
                        "schema",
                        ok(HOURS, answer -> withBody(answer, "{\"state\":"))),
                fault(
                        "schema",
                        "entry-of-list",
                        "one entry of the list is wrong",
                        "schema",
                        json(LIST, list -> list.withArray("books").forEach(book -> ((ObjectNode) book).put("id", 0)))),
                fault(
                        "schema",
                        "refusal",
                        "a refusal has no message",
                        "schema",
                        changed(on(READ), answer -> answer.status() == 404 ? withBody(answer, "{}") : answer)));
    }

    private static void many(ArrayNode days) {
        for (int day = 1; day <= 8; day++) {
            days.add("day " + day);
        }
    }

    private static List<Fault> requests() {
        Predicate<HttpCall> bookWithout =
                on(CREATE).and(call -> !call.body().text().contains("\"title\""));
        Predicate<HttpCall> wrongType =
                on(CREATE).and(call -> call.body().text().contains("\"pages\":\"understudy\""));
        return List.of(
                fault(
                        "requests",
                        "limit-too-small",
                        "a limit below its minimum is accepted",
                        "refused",
                        accepting(asking(LIST, "limit=0"), 200)),
                fault(
                        "requests",
                        "limit-too-great",
                        "a limit above its maximum is accepted",
                        "refused",
                        accepting(asking(LIST, "limit=51"), 200)),
                fault(
                        "requests",
                        "limit-no-number",
                        "a limit that is no number is accepted",
                        "refused",
                        accepting(asking(LIST, "limit=understudy"), 200)),
                fault(
                        "requests",
                        "unknown-order",
                        "an order that is not in its enumeration is accepted",
                        "refused",
                        accepting(asking(LIST, "sort=understudy-none"), 200)),
                fault(
                        "requests",
                        "header-missing",
                        "a required header may be missing",
                        "refused",
                        accepting(on(LIST).and(call -> call.header("X-Client").isEmpty()), 200)),
                fault(
                        "requests",
                        "id-no-number",
                        "a book may be called by a word",
                        "refused",
                        instead(on("GET /v1/books/understudy"), success(200))),
                fault(
                        "requests",
                        "member-missing",
                        "a book may come without a title",
                        "refused",
                        accepting(bookWithout.and(call -> !call.body().isEmpty()), 201)),
                fault("requests", "wrong-type", "the pages may be a word", "refused", accepting(wrongType, 201)),
                fault(
                        "requests",
                        "no-body",
                        "a book may come without a body",
                        "refused",
                        accepting(on(CREATE).and(call -> call.body().isEmpty()), 201)),
                fault(
                        "requests",
                        "no-json",
                        "the body may be half of JSON",
                        "refused",
                        accepting(on(CREATE).and(call -> call.body().text().equals("{\"understudy\":")), 201)),
                fault(
                        "requests",
                        "any-media-type",
                        "the body may be in any media type",
                        "refused",
                        accepting(
                                on(CREATE)
                                        .and(call -> call.header("Content-Type").contains("application/x-understudy")),
                                201)),
                fault(
                        "requests",
                        "form",
                        "a room beyond the last is accepted",
                        "refused",
                        accepting(
                                on("POST /v1/shelves")
                                        .and(call -> call.body().text().contains("room=100")),
                                201)));
    }

    private static List<Fault> logins() {
        Predicate<HttpCall> nobody = call -> call.header("Authorization").isEmpty();
        return List.of(
                fault(
                        "authentication",
                        "open-door",
                        "nobody need say who they are",
                        "authentication",
                        accepting(on(READ).and(nobody), 200)),
                fault(
                        "authentication",
                        "any-password",
                        "any password will do",
                        "authentication",
                        accepting(on(READ).and(nobody.negate()), 200)),
                fault(
                        "authentication",
                        "open-writes",
                        "anybody may delete",
                        "authentication",
                        changed(on(DELETE).and(nobody), answer -> new Answered(204, List.of(), Payload.EMPTY))),
                fault(
                        "authentication",
                        "no-key",
                        "the shelves need no key",
                        "authentication",
                        accepting(on(SHELVES).and(call -> call.header("X-Key").isEmpty()), 200)),
                fault(
                        "authentication",
                        "any-key",
                        "the shelves take any key",
                        "authentication",
                        accepting(on(SHELVES).and(call -> !call.header("X-Key").isEmpty()), 200)),
                fault(
                        "authentication",
                        "password-in-body",
                        "a refusal shows the password",
                        "secret-echo",
                        changed(
                                on(READ),
                                answer -> answer.status() == 404
                                        ? withBody(answer, "{\"message\":\"ann:correct-horse-battery may not\"}")
                                        : answer)),
                fault(
                        "authentication",
                        "key-in-header",
                        "a header shows the key",
                        "secret-echo",
                        changed(on(SHELVES), answer -> withHeader(answer, "X-Debug", "key=kiosk-key-0815-4711"))));
    }

    private static List<Fault> state() {
        return List.of(
                fault(
                        "state",
                        "not-stored",
                        "what is added is not there",
                        "read-after-create",
                        (call, library) -> on(CREATE).test(call)
                                        && library.answer(call.with("Prefer", "code=201"))
                                                        .status()
                                                == 201
                                ? new Wire.Whole(success(201))
                                : new Wire.Whole(library.answer(call))),
                fault(
                        "state",
                        "stored-otherwise",
                        "what is added has another title when it is read",
                        "read-after-create",
                        json(READ, book -> book.put("title", "Another"))),
                fault(
                        "state",
                        "another-book",
                        "another book is read",
                        "read-after-create",
                        json(READ, book -> book.put("id", 4711))),
                fault(
                        "state",
                        "not-listed",
                        "what is added is not in the list of all",
                        "listed-after-create",
                        ok(SHELVES, answer -> withBody(answer, "[]"))),
                fault(
                        "state",
                        "not-changeable",
                        "what is added cannot be changed",
                        "update-after-create",
                        instead(on(UPDATE), error(404))),
                fault(
                        "state",
                        "change-lost",
                        "a change is confirmed and forgotten",
                        "read-after-update",
                        (call, library) -> new Wire.Whole(
                                on(UPDATE).test(call) ? confirmed(call, library) : library.answer(call))),
                fault(
                        "state",
                        "not-deletable",
                        "what is added cannot be deleted",
                        "delete-after-create",
                        instead(on(DELETE), error(404))),
                fault(
                        "state",
                        "not-deleted",
                        "what is deleted is still there",
                        "gone-after-delete",
                        (call, library) -> new Wire.Whole(
                                on(DELETE).test(call)
                                        ? new Answered(
                                                library.answer(call.as("GET")).status() == 200 ? 204 : 404,
                                                library.answer(call.as("GET")).headers(),
                                                Payload.EMPTY)
                                        : library.answer(call))),
                fault(
                        "state",
                        "still-listed",
                        "what is deleted is still in the list",
                        "gone-after-delete",
                        (call, library) -> new Wire.Whole(
                                on("DELETE /v1/shelves/*").test(call) ? kept(call, library) : library.answer(call))));
    }

    /** What an update would answer, with nothing changed. */
    private static Answered confirmed(HttpCall call, Library library) {
        Answered before = library.answer(call.as("GET").without("Content-Type").withBody(Payload.EMPTY));
        Answered answer = library.answer(call);
        if (answer.status() == 200 && before.status() == 200) {
            library.answer(call.withBody(Payload.of(before.body()
                    .text()
                    .replaceAll("\"(id|added)\":[^,}]+,?", "")
                    .replace(",}", "}"))));
        }
        return answer;
    }

    /** What a deletion would answer, with nothing deleted. */
    private static Answered kept(HttpCall call, Library library) {
        Answered there = library.answer(call.as("GET").withTarget("/v1/shelves"));
        String name = call.path().substring(call.path().lastIndexOf('/') + 1);
        return there.body().text().contains('"' + name + '"')
                ? new Answered(204, List.of(), Payload.EMPTY)
                : library.answer(call);
    }

    private static List<Fault> methods() {
        Predicate<HttpCall> head = call -> call.method().equals("HEAD");
        Predicate<HttpCall> options = call -> call.method().equals("OPTIONS");
        Predicate<HttpCall> patch = call -> call.method().equals("PATCH");
        return List.of(
                fault(
                        "methods",
                        "head-missing",
                        "HEAD does not find what GET finds",
                        "head",
                        changed(head, answer -> new Answered(404, List.of(), Payload.EMPTY))),
                fault(
                        "methods",
                        "head-error",
                        "HEAD is an error",
                        "head",
                        changed(head, answer -> new Answered(500, List.of(), Payload.EMPTY))),
                fault(
                        "methods",
                        "head-type",
                        "HEAD tells another media type than GET",
                        "head",
                        changed(head, answer -> withHeader(answer, "Content-Type", "text/html"))),
                fault("methods", "options-error", "OPTIONS is an error", "server-error", instead(options, error(500))),
                fault(
                        "methods",
                        "options-wrong",
                        "OPTIONS leaves out the method of an operation",
                        "options",
                        instead(options, withHeader(new Answered(200, List.of(), Payload.EMPTY), "Allow", "TRACE"))),
                fault(
                        "methods",
                        "any-method",
                        "a method that nobody declared is accepted",
                        "method",
                        instead(patch, success(200))),
                fault(
                        "methods",
                        "method-error",
                        "a method that nobody declared is an error",
                        "server-error",
                        instead(patch, error(500))),
                fault(
                        "methods",
                        "allow-missing",
                        "405 does not tell what is allowed",
                        "allow",
                        changed(patch, answer -> withoutHeader(answer, "Allow"))),
                fault(
                        "methods",
                        "allow-wrong",
                        "405 allows what it refuses",
                        "allow",
                        changed(patch, answer -> withHeader(answer, "Allow", "GET, PATCH"))));
    }

    private static List<Fault> performance() {
        return List.of(
                fault("performance", "hang", "no answer comes", "timeout", wire(on(HOURS), answer -> new Wire.Hang())),
                fault(
                        "performance",
                        "stuck",
                        "the answer stops in the middle of the body",
                        "timeout",
                        wire(on(HOURS), Wire.Stuck::new)),
                fault(
                        "performance",
                        "drip",
                        "the answer comes too slowly to wait for",
                        "timeout",
                        wire(on(HOURS), Wire.Drip::new)),
                fault(
                        "performance",
                        "closed",
                        "the connection is closed without an answer",
                        "reset",
                        wire(on(HOURS), answer -> new Wire.Closed())),
                fault(
                        "performance",
                        "reset",
                        "the connection is reset",
                        "reset",
                        wire(on(HOURS), answer -> new Wire.Reset())),
                fault("performance", "half", "half a body comes", "cut-short", wire(on(HOURS), Wire.Half::new)),
                fault(
                        "performance",
                        "half-in-chunks",
                        "half a body comes in chunks",
                        "cut-short",
                        wire(on(HOURS), Wire.HalfInChunks::new)),
                fault(
                        "performance",
                        "garbage",
                        "what comes is no HTTP",
                        "malformed",
                        wire(on(HOURS), answer -> new Wire.Garbage())));
    }
}
