package io.understudy.verify.result;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.PercentEncoding;
import io.understudy.contract.Contract;
import io.understudy.contract.SecurityScheme;
import io.understudy.validation.security.SecretNames;
import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import io.understudy.verify.message.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must appear in no report: the values of headers, parameters and members whose names speak of credentials, those
 * that a contract declares as such, and values that are known to be secret, wherever they stand. Immutable.
 */
public final class Secrets {
    /** What stands in place of a secret. */
    public static final String MASK = "***";

    private static final String SPEAKING = "[\\w.-]*+(?<=" + SecretNames.ENDINGS + ")";
    /** Shorter values would be found in texts that have nothing to do with them. */
    private static final int SHORTEST = 4;

    private final Pattern names;
    private final Pattern quoted;
    private final Pattern field;
    private final Pattern element;
    private final Pattern part;
    private final List<String> values;

    private Secrets(Set<String> declared, List<String> values) {
        String name = Stream.concat(Stream.of(SPEAKING), declared.stream().map(Pattern::quote))
                .collect(Collectors.joining("|", "(?:", ")"));
        int flags = Pattern.CASE_INSENSITIVE;
        this.names = Pattern.compile(name + "|cookie|set-cookie", flags);
        this.quoted = Pattern.compile(
                "(\"" + name + "\"\\s*+:\\s*+)(\"(?:[^\"\\\\]|\\\\.)*+\"?|[^\\s,}\\]\\[{\"]++)",
                flags | Pattern.DOTALL);
        this.field = Pattern.compile("((?:^|[?&])" + name + "=)[^&\\s\"']++", flags);
        this.element = Pattern.compile("(<" + name + "(?:\\s[^>]*+)?>)[^<]++", flags);
        this.part = Pattern.compile(
                "(name=\"?" + name + "\"?[^\\r\\n]*+\\r\\n(?:[^\\r\\n]++\\r\\n)*+\\r\\n)[^\\r]*+", flags);
        this.values = values;
    }

    /**
     * The secrets of a run.
     *
     * @param contract whose security schemes and properties of format {@code password} have secret values
     * @param values what is known to be secret: passwords, keys, tokens; short ones are found by their places only
     */
    public static Secrets of(Contract contract, Collection<String> values) {
        Set<String> names = new LinkedHashSet<>();
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            if (scheme instanceof SecurityScheme.ApiKey key) {
                names.add(key.name());
            }
        }
        contract.documents().roots().values().forEach(root -> passwords(root, names));
        List<String> known = values.stream()
                .filter(value -> value.length() >= SHORTEST)
                .flatMap(value -> Stream.of(value, PercentEncoding.encodeForm(value, StandardCharsets.UTF_8)))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new Secrets(names, known);
    }

    private static void passwords(JsonNode json, Set<String> names) {
        json.path("properties").properties().forEach(property -> {
            if (property.getValue().path("format").asText().equals("password")) {
                names.add(property.getKey());
            }
        });
        if ("password".equals(json.path("schema").path("format").asText())
                && json.path("name").isTextual()) {
            names.add(json.path("name").asText());
        }
        json.forEach(member -> passwords(member, names));
    }

    /** A text without what is known to be secret. */
    public String masked(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }

    /** A request without secrets. */
    public HttpCall masked(HttpCall call) {
        return new HttpCall(call.method(), maskedTexts(call.target()), masked(call.headers()), masked(call.body()));
    }

    /** A reply without secrets. */
    public Reply masked(Reply reply) {
        if (reply instanceof Reply.Answered answered) {
            return new Reply.Answered(answered.status(), masked(answered.headers()), masked(answered.body()));
        }
        Reply.Broken broken = (Reply.Broken) reply;
        return new Reply.Broken(broken.breakage(), masked(broken.sentence()));
    }

    private List<Field> masked(List<Field> headers) {
        List<Field> masked = new ArrayList<>();
        for (Field header : headers) {
            boolean secret = names.matcher(header.name()).matches();
            masked.add(new Field(header.name(), secret ? MASK : maskedTexts(header.value())));
        }
        return List.copyOf(masked);
    }

    /** Byte by byte, so that a body of any kind keeps what is no secret. */
    private Payload masked(Payload body) {
        String text = new String(body.bytes(), StandardCharsets.ISO_8859_1);
        String known = text;
        for (String value : values) {
            String bytes = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            known = known.replace(bytes, MASK);
        }
        return Payload.of(maskedPlaces(known).getBytes(StandardCharsets.ISO_8859_1));
    }

    private String maskedTexts(String text) {
        return maskedPlaces(masked(text));
    }

    private String maskedPlaces(String text) {
        String members =
                quoted.matcher(text).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + "\"" + MASK + "\""));
        String fields = field.matcher(members).replaceAll("$1" + Matcher.quoteReplacement(MASK));
        String elements = element.matcher(fields).replaceAll("$1" + Matcher.quoteReplacement(MASK));
        return part.matcher(elements).replaceAll("$1" + Matcher.quoteReplacement(MASK));
    }
}
