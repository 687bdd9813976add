package io.understudy.generation.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract says in {@code x-faker}: an expression of Datafaker such as {@code #{Name.fullName}}, or a method of
 * faker.js such as {@code name.firstName} or {@code person.firstName}, by itself or as the key of its arguments, which
 * are not looked at.
 */
public final class FakerHints {
    /** The methods of faker.js, in lower case, whose name differs in Datafaker. */
    private static final Map<String, String> EQUIVALENTS = Map.ofEntries(
            Map.entry("name.findname", "Name.fullName"),
            Map.entry("name.jobtitle", "Job.title"),
            Map.entry("person.fullname", "Name.fullName"),
            Map.entry("person.firstname", "Name.firstName"),
            Map.entry("person.lastname", "Name.lastName"),
            Map.entry("person.jobtitle", "Job.title"),
            Map.entry("person.sex", "Gender.binaryTypes"),
            Map.entry("internet.email", "Internet.safeEmailAddress"),
            Map.entry("internet.exampleemail", "Internet.safeEmailAddress"),
            Map.entry("internet.username", "Internet.username"),
            Map.entry("internet.ip", "Internet.ipV4Address"),
            Map.entry("internet.ipv4", "Internet.ipV4Address"),
            Map.entry("internet.ipv6", "Internet.ipV6Address"),
            Map.entry("internet.mac", "Internet.macAddress"),
            Map.entry("internet.avatar", "Avatar.image"),
            Map.entry("image.avatar", "Avatar.image"),
            Map.entry("image.url", "Internet.image"),
            Map.entry("image.imageurl", "Internet.image"),
            Map.entry("phone.number", "PhoneNumber.cellPhone"),
            Map.entry("phone.phonenumber", "PhoneNumber.cellPhone"),
            Map.entry("location.city", "Address.city"),
            Map.entry("location.country", "Address.country"),
            Map.entry("location.countrycode", "Address.countryCode"),
            Map.entry("location.state", "Address.state"),
            Map.entry("location.streetaddress", "Address.streetAddress"),
            Map.entry("location.street", "Address.streetName"),
            Map.entry("location.zipcode", "Address.zipCode"),
            Map.entry("location.latitude", "Address.latitude"),
            Map.entry("location.longitude", "Address.longitude"),
            Map.entry("address.zipcode", "Address.zipCode"),
            Map.entry("company.companyname", "Company.name"),
            Map.entry("commerce.product", "Commerce.productName"),
            Map.entry("commerce.color", "Color.name"),
            Map.entry("lorem.text", "Lorem.paragraph"),
            Map.entry("lorem.slug", "Internet.slug"),
            Map.entry("random.uuid", "Internet.uuid"),
            Map.entry("datatype.uuid", "Internet.uuid"),
            Map.entry("string.uuid", "Internet.uuid"),
            Map.entry("random.number", "Number.digits '3'"),
            Map.entry("datatype.number", "Number.digits '3'"),
            Map.entry("number.int", "Number.digits '3'"),
            Map.entry("random.word", "Lorem.word"),
            Map.entry("word.sample", "Lorem.word"),
            Map.entry("hacker.phrase", "Company.catchPhrase"),
            Map.entry("finance.currencycode", "Money.currencyCode"),
            Map.entry("finance.account", "Number.digits '8'"),
            Map.entry("system.filename", "File.fileName"),
            Map.entry("system.mimetype", "File.mimeType"));

    private FakerHints() {}

    /** The expression that a hint means; empty when it is no hint at all. */
    public static Optional<String> expression(JsonNode hint) {
        if (hint.isObject() && !hint.isEmpty()) {
            return expression(hint.fieldNames().next());
        }
        return hint.isTextual() ? expression(hint.textValue()) : Optional.empty();
    }

    private static Optional<String> expression(String hint) {
        if (hint.contains("#{")) {
            return Optional.of(hint);
        }
        if (!hint.matches("[A-Za-z]+\\.[A-Za-z0-9]+")) {
            return Optional.empty();
        }
        String equivalent = EQUIVALENTS.get(hint.toLowerCase(Locale.ROOT));
        String same = hint.substring(0, 1).toUpperCase(Locale.ROOT) + hint.substring(1);
        return Optional.of("#{" + (equivalent == null ? same : equivalent) + "}");
    }
}
