package io.understudy.diff;

import io.understudy.contract.Operation;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.ContentWalk.Message;
import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.schema.Wire;
import io.understudy.diff.set.Conjunction;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compares the answers of two operations.
 *
 * @param values compares the schemas of headers
 * @param contents compares bodies
 * @param links compares links
 * @param changes takes note of what is found
 */
record ResponseWalk(ValueWalk values, ContentWalk contents, LinkWalk links, ChangeList changes) {

    /**
     * Compares the answers.
     *
     * @param asker who sends the request, so that the other one answers
     */
    void compare(Operation before, Operation after, Spot spot, Polarity asker) {
        Polarity sender = asker == Polarity.CALLER ? Polarity.API : Polarity.CALLER;
        for (Response was : before.responses()) {
            Optional<Response> is = covering(after, was.status());
            Spot exact = spot.at(
                    "response " + was.status(),
                    was.place(),
                    is.map(Response::place).orElse(null));
            if (is.isEmpty()) {
                changes.add(ChangeRule.RESPONSE_REMOVED, true, exact, "the response was removed");
            } else {
                answer(was, is.get(), exact, sender);
            }
        }
        for (Response is : after.responses()) {
            if (before.response(is.status()).isPresent()) {
                continue;
            }
            Optional<Response> was = covering(before, is.status());
            Spot exact =
                    spot.at("response " + is.status(), was.map(Response::place).orElse(null), is.place());
            if (was.isEmpty()) {
                changes.add(ChangeRule.RESPONSE_ADDED, false, exact, "the response was added");
            } else {
                answer(was.get(), is, exact, sender);
            }
        }
    }

    /** The answer that an operation declares for a status, be it by a range or as the default. */
    private static Optional<Response> covering(Operation operation, StatusKey key) {
        Optional<Response> same = operation.response(key);
        if (same.isPresent() || key instanceof StatusKey.Default) {
            return same;
        }
        if (key instanceof StatusKey.Exact exact) {
            return operation.responseTo(exact.code());
        }
        return operation.response(new StatusKey.Default());
    }

    private void answer(Response was, Response is, Spot spot, Polarity sender) {
        headers(was, is, spot, sender);
        contents.compare(was.content(), is.content(), spot, Message.answer(sender));
        links.compare(was, is, spot);
    }

    private void headers(Response before, Response after, Spot spot, Polarity sender) {
        Map<String, Header> was = ignoringCase(before.headers());
        Map<String, Header> is = ignoringCase(after.headers());
        was.forEach((name, header) -> {
            Header successor = is.get(name);
            Spot exact = spot.at(
                    spot.where() + ", header " + name, header.place(), successor == null ? null : successor.place());
            if (successor == null) {
                changes.add(
                        ChangeRule.HEADER_REMOVED,
                        header.required() && sender == Polarity.API,
                        exact,
                        "the header was removed");
            } else {
                header(header, successor, exact, sender);
            }
        });
        is.forEach((name, header) -> {
            if (!was.containsKey(name)) {
                Spot exact = spot.at(spot.where() + ", header " + name, null, header.place());
                changes.add(
                        ChangeRule.HEADER_ADDED,
                        header.required() && sender == Polarity.CALLER,
                        exact,
                        "the header was added");
            }
        });
    }

    private static Map<String, Header> ignoringCase(Map<String, Header> headers) {
        Map<String, Header> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        sorted.remove("Content-Type");
        return sorted;
    }

    private void header(Header before, Header after, Spot spot, Polarity sender) {
        if (before.required() != after.required()) {
            changes.add(
                    ChangeRule.HEADER_REQUIRED,
                    sender.harmed(after.required(), before.required()),
                    spot,
                    after.required() ? "the header is always sent now" : "the header may be missing now");
        }
        Wire wire = before.mediaType().isPresent() && after.mediaType().isPresent() ? Wire.JSON : Wire.TEXT;
        values.compare(
                Message.answer(sender).kind(wire),
                Conjunction.of(before.schema()),
                Conjunction.of(after.schema()),
                spot);
    }
}
