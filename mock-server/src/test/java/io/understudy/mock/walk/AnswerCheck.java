package io.understudy.mock.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.contract.Contract;
import io.understudy.contract.message.Header;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.document.Schema;
import io.understudy.opinion.ContractOpinion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the answers of one contract. */
final class AnswerCheck {
    /** The use of what the contract deprecates is told, and is no fault. */
    private static final Pattern ONLY_DEPRECATED = Pattern.compile(
            "\\[(?:,?\\{\"location\":\\[[^\\]]*\\],\"severity\":\"Warning\",\"code\":\"deprecated\",\"message\":\"[^\"]*\"\\})+\\]");

    private static final Set<Integer> BODILESS = Set.of(204, 205, 304);

    private final Contract contract;
    private final ContractOpinion opinion;

    AnswerCheck(Contract contract) {
        this.contract = contract;
        this.opinion = new ContractOpinion(contract);
    }

    /**
     * The answer that must come.
     *
     * @param code its status code
     * @param response what is declared for that code
     * @param content its body, if it has one
     * @param head whether only the headers are wanted
     */
    record Expected(int code, Response response, Optional<MediaContent> content, boolean head) {}

    List<String> faults(Expected expected, Call.Reply answer) {
        List<String> faults = new ArrayList<>();
        if (answer.code() != expected.code()) {
            return List.of("status " + answer.code() + " for " + expected.code() + ": "
                    + answer.body().text());
        }
        answer.header("sl-violations")
                .filter(text -> !ONLY_DEPRECATED.matcher(text).matches())
                .ifPresent(text -> faults.add("sl-violations: " + text));
        expected.response().headers().forEach((name, header) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                faults.addAll(header(name, header, answer));
            }
        });
        Optional<MediaContent> content = expected.content().filter(any -> !BODILESS.contains(expected.code()));
        Optional<String> type = answer.header("Content-Type");
        if (content.isEmpty()) {
            if (type.isPresent() || answer.body().length() > 0) {
                faults.add("a body that nobody declared: " + type.orElse("untyped"));
            }
        } else if (!covers(content.get(), type.orElse(""))) {
            faults.add("Content-Type " + type.orElse("missing") + " for "
                    + content.get().mediaType());
        } else if (expected.head() && answer.body().length() > 0) {
            faults.add("a body for HEAD");
        } else if (!expected.head()) {
            faults.addAll(body(content.get(), type.get(), answer));
        }
        return faults;
    }

    /** Whether a body is in the media type that is declared for it, or in one of the range. */
    private static boolean covers(MediaContent content, String type) {
        String pattern = Pattern.quote(bare(content.mediaType().strip())).replace("*", "\\E[^;/]+\\Q");
        return bare(type).matches(pattern);
    }

    /** A media type without what is added to every text, and to every body of parts. */
    private static String bare(String type) {
        return type.replaceFirst(";\\s*(charset=utf-8|boundary=\\S+)$", "");
    }

    private List<String> header(String name, Header declared, Call.Reply answer) {
        Optional<String> text = answer.header(name);
        boolean told = declared.schema().isPresent() || !declared.examples().isEmpty();
        if (text.isEmpty()) {
            return declared.required() || told ? List.of("header " + name + " is missing") : List.of();
        }
        boolean json = declared.mediaType().equals(Optional.of("application/json"));
        return declared.schema()
                .map(schema -> fitting(
                        "header " + name,
                        schema,
                        json ? List.of(Answer.json(text.get())) : Answer.headerReadings(text.get())))
                .orElse(List.of());
    }

    private List<String> body(MediaContent content, String type, Call.Reply answer) {
        String text = answer.body().text();
        if (content.schema().isEmpty()) {
            return List.of();
        }
        Schema schema = content.schema().get();
        Declared declared = Declared.of(List.of(schema), contract.documents());
        if (type.matches("[^;]*[/+]json(;.*)?")) {
            return fitting("body", schema, List.of(Answer.json(text)));
        }
        if (type.matches("[^;]*[/+]xml(;.*)?") && (declared.is("object") || declared.is("array"))) {
            XmlAnswer xml = new XmlAnswer();
            List<String> faults = new ArrayList<>(fitting(
                    "body " + text, schema, List.of(xml.read(answer.body().bytes(), declared))));
            xml.faults().forEach(fault -> faults.add(fault + ": " + text));
            return faults;
        }
        if (type.startsWith("application/x-www-form-urlencoded") && declared.is("object")) {
            return fitting("body " + text, schema, List.of(FormAnswer.read(text, declared)));
        }
        if (type.startsWith("multipart/")) {
            return fitting("body " + text, schema, List.of(MultipartAnswer.read(type, text, declared)));
        }
        boolean binary = !new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
        return binary ? List.of() : fitting("body", schema, Answer.readings(text));
    }

    /** None, when one of the readings of a text fits; else what is wrong with the first. */
    private List<String> fitting(String what, Schema schema, List<JsonNode> readings) {
        List<String> faults = new ArrayList<>();
        for (JsonNode reading : readings) {
            List<String> objections = opinion.objections(schema, reading);
            if (objections.isEmpty()) {
                return List.of();
            }
            faults.add(what + " " + reading + " does not fit " + schema.place() + ": " + objections);
        }
        return faults.subList(0, 1);
    }
}
