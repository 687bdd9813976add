package io.understudy.validation.body;

import io.understudy.codec.MediaType;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.RequestBody;
import io.understudy.contract.message.Response;
import io.understudy.validation.Message;
import io.understudy.validation.Violation;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the body of one operation's requests, or of one of its responses. Immutable; safe to share between threads. */
public final class BodyCheck {
    private final MessageKind side;
    private final boolean required;
    private final List<ContentCheck> contents;
    /** What judges a body whose media type is written as the contract writes it, which most are. */
    private final Map<String, Chosen> byDeclaredType;

    private BodyCheck(MessageKind side, boolean required, List<MediaContent> declared, SchemaLibrary schemas) {
        this.side = side;
        this.required = required;
        List<ContentCheck> checks = new ArrayList<>();
        for (MediaContent content : declared) {
            MediaType.parse(content.mediaType())
                    .ifPresent(range -> checks.add(new ContentCheck(range, content, schemas, side.direction())));
        }
        this.contents = List.copyOf(checks);
        Map<String, Chosen> byType = new HashMap<>();
        for (MediaContent content : declared) {
            MediaType.parse(content.mediaType())
                    .filter(MediaType::isConcrete)
                    .flatMap(this::narrowest)
                    .ifPresent(chosen -> byType.put(content.mediaType(), chosen));
        }
        this.byDeclaredType = Map.copyOf(byType);
    }

    /**
     * A check of what an operation can be sent.
     *
     * @param declared its request body; empty when it takes none, so that any body is let through
     * @param schemas the schemas of the contract that it stands in
     */
    public static BodyCheck ofRequest(Optional<RequestBody> declared, SchemaLibrary schemas) {
        return new BodyCheck(
                MessageKind.REQUEST,
                declared.map(RequestBody::required).orElse(false),
                declared.map(RequestBody::content).orElse(List.of()),
                schemas);
    }

    /**
     * A check of one response of an operation. A body that is declared with a schema is required.
     *
     * @param schemas the schemas of the contract that it stands in
     */
    public static BodyCheck ofResponse(Response declared, SchemaLibrary schemas) {
        boolean required = !declared.content().isEmpty()
                && declared.content().stream()
                        .allMatch(content -> content.schema().isPresent());
        return new BodyCheck(MessageKind.RESPONSE, required, declared.content(), schemas);
    }

    /** The value of a message's body, and every way in which it breaks the contract. */
    public BodyVerdict check(Message message) {
        byte[] body = message.body();
        ViolationCollector report = new ViolationCollector(side.subject());
        Optional<Violation> packing = side == MessageKind.REQUEST ? RequestCoding.fault(message) : Optional.empty();
        BodyValue value;
        if (body.length == 0 && !isEmptyText(message)) {
            value = new BodyValue.Absent();
            if (required) {
                report.add("required", " is required");
            }
        } else if (contents.isEmpty()) {
            value = new BodyValue.Raw(body);
        } else if (packing.isPresent()) {
            report.add(packing.get());
            value = new BodyValue.Raw(body);
        } else {
            value = choose(message, report)
                    .map(chosen -> chosen.content().check(chosen.type(), body, report))
                    .orElseGet(() -> new BodyValue.Raw(body));
        }
        return new BodyVerdict(value, report.violations());
    }

    /** How the media type of a message breaks the contract, whatever its body is. */
    public List<Violation> checkMediaType(Message message) {
        ViolationCollector report = new ViolationCollector(side.subject());
        if (!contents.isEmpty()) {
            choose(message, report);
        }
        return report.violations();
    }

    /** In a response, no bytes can be a text or a file of none; in a request they are no body. */
    private boolean isEmptyText(Message message) {
        return side == MessageKind.RESPONSE
                && !contents.isEmpty()
                && choose(message, new ViolationCollector(side.subject()))
                        .filter(chosen -> chosen.content().canBeEmpty(chosen.type()))
                        .isPresent();
    }

    /** The declaration that judges a message's body; empty when none covers it, which the report says then. */
    private Optional<Chosen> choose(Message message, ViolationCollector report) {
        List<String> headers = message.header("Content-Type");
        Chosen known = headers.size() == 1 ? byDeclaredType.get(headers.get(0)) : null;
        if (known != null) {
            return Optional.of(known);
        }
        String header = String.join(", ", headers.stream().distinct().toList());
        if (header.isBlank()) {
            ContentCheck first = contents.get(0);
            return Optional.of(new Chosen(first, first.range().isConcrete() ? first.range() : MediaType.OCTET_STREAM));
        }
        Optional<MediaType> type = MediaType.parse(header).filter(MediaType::isConcrete);
        if (type.isEmpty()) {
            report.add(mediaType("Content-Type '" + abridged(header) + "' of the " + side.message()
                    + " is not a media type; the contract has " + declared(" and ")));
            return Optional.empty();
        }
        Optional<Chosen> chosen = narrowest(type.get());
        if (chosen.isEmpty()) {
            report.add(mediaType(side.subject() + " of type "
                    + abridged(type.get().essence()) + side.unknownType() + declared(side.conjunction())));
        }
        return chosen;
    }

    private Optional<Chosen> narrowest(MediaType type) {
        return contents.stream()
                .filter(candidate -> candidate.range().covers(type))
                .max(Comparator.comparingInt(candidate -> candidate.range().specificity()))
                .map(content -> new Chosen(content, type));
    }

    /** A declaration, and the media type that a body which it judges is in. */
    private record Chosen(ContentCheck content, MediaType type) {}

    private static Violation mediaType(String sentence) {
        return new Violation(Violation.Kind.MEDIA_TYPE, List.of("header", "Content-Type"), "content-type", sentence);
    }

    private String declared(String conjunction) {
        List<String> types = contents.stream()
                .map(content -> content.range().essence())
                .distinct()
                .toList();
        int last = types.size() - 1;
        return last == 0 ? types.get(0) : String.join(", ", types.subList(0, last)) + conjunction + types.get(last);
    }

    private static String abridged(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }
}
