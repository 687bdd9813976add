package io.understudy.verify.law.http;

import io.understudy.verify.check.Judgement;
import io.understudy.verify.law.ResourceLaw;
import io.understudy.verify.law.ResourceSession;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Reply;
import io.understudy.verify.message.Reply.Answered;
import io.understudy.verify.request.RequestDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The header {@code Location} of the answer to a creation leads to what was created (RFC 9110, section 10.2.2). */
public final class LocationLeadsToEntry implements ResourceLaw {
    /** The id. */
    public static final String ID = "location-leads";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String claim() {
        return "Location leads to what was created";
    }

    @Override
    public boolean appliesTo(Lifecycle lifecycle) {
        return lifecycle.read().isPresent()
                && lifecycle.create().responses().stream()
                        .flatMap(response -> response.headers().keySet().stream())
                        .anyMatch("Location"::equalsIgnoreCase);
    }

    @Override
    public Judgement check(ResourceSession session) throws InterruptedException {
        return session.withEntry(entry -> {
            List<String> locations = entry.creation().answered().header("Location");
            Optional<RequestDraft> read = session.lifecycle().read().flatMap(entry::draft);
            if (locations.isEmpty() || read.isEmpty()) {
                return new Judgement.Undecided("The answer to the creation has no header Location.");
            }
            HttpCall call = session.client().written(read.get());
            Optional<String> target = target(
                    locations.get(0), session.client().written(entry.creation().draft()));
            if (target.isEmpty()) {
                return entry.creation()
                        .breaks(ID, "an address in the header Location", locations.get(0), "header/Location");
            }
            Reply reply = session.client().send(read.get(), call.withTarget(target.get()));
            boolean lost = reply instanceof Answered answered && (answered.status() == 404 || answered.status() == 410);
            return lost
                    ? entry.creation()
                            .breaks(
                                    ID,
                                    "that the address in the header Location can be read",
                                    locations.get(0) + ", which is answered " + ((Answered) reply).status(),
                                    "header/Location")
                    : new Judgement.Conforming();
        });
    }

    /** The path and the query of an address that may be relative to that of a request. */
    private static Optional<String> target(String location, HttpCall creation) {
        try {
            URI resolved = URI.create("http://host" + creation.path()).resolve(location);
            String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
            return Optional.ofNullable(resolved.getRawPath())
                    .filter(path -> path.startsWith("/"))
                    .map(path -> path + query);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
