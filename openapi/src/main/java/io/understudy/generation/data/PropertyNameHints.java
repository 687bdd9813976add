package io.understudy.generation.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a property holds, guessed from its name: an expression of Datafaker, a format, or a range of numbers. Most of
 * this is tables, which are easier to read in one piece.
 */
public final class PropertyNameHints {
    private static final String PERSON = "#{Name.fullName}";
    private static final String PHONE = "#{PhoneNumber.cellPhone}";
    private static final String COMPANY = "#{Company.name}";
    private static final String SENTENCE = "#{Lorem.sentence}";
    private static final String PARAGRAPH = "#{Lorem.paragraph}";
    private static final String PICTURE = "https://example.com/images/#{Number.digits '4'}.png";
    private static final String LINK = "https://example.com/#{Lorem.word}/#{Number.digits '4'}";

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("name", PERSON),
            Map.entry("full name", PERSON),
            Map.entry("nick name", PERSON),
            Map.entry("nickname", PERSON),
            Map.entry("real name", PERSON),
            Map.entry("display name", PERSON),
            Map.entry("agent", PERSON),
            Map.entry("author", PERSON),
            Map.entry("contact", PERSON),
            Map.entry("customer", PERSON),
            Map.entry("owner", PERSON),
            Map.entry("first name", "#{Name.firstName}"),
            Map.entry("last name", "#{Name.lastName}"),
            Map.entry("surname", "#{Name.lastName}"),
            Map.entry("user name", "#{regexify '[a-z]{5,9}'}#{Number.digits '2'}"),
            Map.entry("username", "#{regexify '[a-z]{5,9}'}#{Number.digits '2'}"),
            Map.entry("login", "#{regexify '[a-z]{5,9}'}#{Number.digits '2'}"),
            Map.entry("wechat", "wx_#{regexify '[a-z0-9]{8}'}"),
            Map.entry("weixin", "wx_#{regexify '[a-z0-9]{8}'}"),
            Map.entry("open id", "o#{regexify '[A-Za-z0-9_-]{27}'}"),
            Map.entry("union id", "o#{regexify '[A-Za-z0-9_-]{27}'}"),
            Map.entry("qq", "#{Number.digits '9'}"),
            Map.entry("email", "#{regexify '[a-z]{4,8}'}.#{regexify '[a-z]{4,8}'}@example.com"),
            Map.entry("mail", "#{regexify '[a-z]{4,8}'}.#{regexify '[a-z]{4,8}'}@example.com"),
            Map.entry("phone", PHONE),
            Map.entry("phone number", PHONE),
            Map.entry("cell phone", PHONE),
            Map.entry("cellphone", PHONE),
            Map.entry("mobile", PHONE),
            Map.entry("telephone", PHONE),
            Map.entry("tel", PHONE),
            Map.entry("address", "#{Address.streetAddress}"),
            Map.entry("street", "#{Address.streetAddress}"),
            Map.entry("city", "#{Address.city}"),
            Map.entry("state", "#{Address.state}"),
            Map.entry("province", "#{Address.state}"),
            Map.entry("region", "#{Address.state}"),
            Map.entry("country", "#{Address.country}"),
            Map.entry("country code", "#{Address.countryCode}"),
            Map.entry("zip", "#{Address.zipCode}"),
            Map.entry("zip code", "#{Address.zipCode}"),
            Map.entry("zipcode", "#{Address.zipCode}"),
            Map.entry("postcode", "#{Address.zipCode}"),
            Map.entry("postal code", "#{Address.zipCode}"),
            Map.entry("company", COMPANY),
            Map.entry("company name", COMPANY),
            Map.entry("organization", COMPANY),
            Map.entry("organisation", COMPANY),
            Map.entry("brand", COMPANY),
            Map.entry("department", "#{Commerce.department}"),
            Map.entry("category", "#{Commerce.department}"),
            Map.entry("product", "#{Commerce.productName}"),
            Map.entry("product name", "#{Commerce.productName}"),
            Map.entry("job", "#{Job.title}"),
            Map.entry("position", "#{Job.title}"),
            Map.entry("color", "#{Color.name}"),
            Map.entry("colour", "#{Color.name}"),
            Map.entry("currency", "#{Money.currencyCode}"),
            Map.entry("language", "en"),
            Map.entry("locale", "en-US"),
            Map.entry("time zone", "Etc/UTC"),
            Map.entry("timezone", "Etc/UTC"),
            Map.entry("url", LINK),
            Map.entry("uri", LINK),
            Map.entry("link", LINK),
            Map.entry("href", LINK),
            Map.entry("website", LINK),
            Map.entry("homepage", LINK),
            Map.entry("domain", "#{Lorem.word}.example.com"),
            Map.entry("host", "#{Lorem.word}.example.com"),
            Map.entry("avatar", PICTURE),
            Map.entry("image", PICTURE),
            Map.entry("photo", PICTURE),
            Map.entry("picture", PICTURE),
            Map.entry("icon", PICTURE),
            Map.entry("logo", PICTURE),
            Map.entry("file name", "#{Lorem.word}.pdf"),
            Map.entry("filename", "#{Lorem.word}.pdf"),
            Map.entry("ip", "192.168.#{Number.numberBetween '0','255'}.#{Number.numberBetween '1','254'}"),
            Map.entry("token", "#{regexify '[A-Za-z0-9]{32}'}"),
            Map.entry("key", "#{regexify '[a-z0-9]{16}'}"),
            Map.entry("id", "#{regexify '[a-z0-9]{12}'}"),
            Map.entry("uuid", "#{regexify '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'}"),
            Map.entry("code", "#{regexify '[A-Z]{2}[0-9]{4}'}"),
            Map.entry("version", "1.#{Number.numberBetween '0','20'}.#{Number.numberBetween '0','9'}"),
            Map.entry("slug", "#{Lorem.word}-#{Lorem.word}"),
            Map.entry("tag", "#{Lorem.word}"),
            Map.entry("tags", "#{Lorem.word}"),
            Map.entry("title", SENTENCE),
            Map.entry("subject", SENTENCE),
            Map.entry("summary", SENTENCE),
            Map.entry("question", SENTENCE),
            Map.entry("message", SENTENCE),
            Map.entry("comment", SENTENCE),
            Map.entry("remark", SENTENCE),
            Map.entry("note", SENTENCE),
            Map.entry("answer", PARAGRAPH),
            Map.entry("body", PARAGRAPH),
            Map.entry("content", PARAGRAPH),
            Map.entry("text", PARAGRAPH),
            Map.entry("description", PARAGRAPH));

    private static final Map<String, String> FORMATS = Map.of(
            "at", "date-time",
            "time", "date-time",
            "timestamp", "date-time",
            "date", "date",
            "day", "date",
            "birthday", "date");

    private static final Map<String, Range> NUMBERS = Map.ofEntries(
            Map.entry("id", range(1, 1_000_000, 0)),
            Map.entry("price", range(1, 1000, 2)),
            Map.entry("amount", range(1, 1000, 2)),
            Map.entry("cost", range(1, 1000, 2)),
            Map.entry("fee", range(1, 100, 2)),
            Map.entry("balance", range(0, 10_000, 2)),
            Map.entry("age", range(18, 90, 0)),
            Map.entry("year", range(2000, 2030, 0)),
            Map.entry("month", range(1, 12, 0)),
            Map.entry("day", range(1, 28, 0)),
            Map.entry("hour", range(0, 23, 0)),
            Map.entry("minute", range(0, 59, 0)),
            Map.entry("second", range(0, 59, 0)),
            Map.entry("page", range(1, 10, 0)),
            Map.entry("size", range(1, 100, 0)),
            Map.entry("count", range(0, 100, 0)),
            Map.entry("total", range(0, 500, 0)),
            Map.entry("quantity", range(1, 20, 0)),
            Map.entry("stock", range(0, 500, 0)),
            Map.entry("rating", range(1, 5, 0)),
            Map.entry("score", range(0, 100, 0)),
            Map.entry("percent", range(0, 100, 0)),
            Map.entry("percentage", range(0, 100, 0)),
            Map.entry("rate", range(0, 1, 2)),
            Map.entry("latitude", range(-90, 90, 5)),
            Map.entry("lat", range(-90, 90, 5)),
            Map.entry("longitude", range(-180, 180, 5)),
            Map.entry("lng", range(-180, 180, 5)),
            Map.entry("lon", range(-180, 180, 5)),
            Map.entry("timestamp", range(1_566_656_122, 1_882_000_000, 0)),
            Map.entry("port", range(1024, 65_535, 0)));

    private static final Pattern BOUNDARY = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    private PropertyNameHints() {}

    /**
     * Numbers that look right.
     *
     * @param least the smallest
     * @param greatest the greatest
     * @param scale how many decimal places they have
     */
    public record Range(BigDecimal least, BigDecimal greatest, int scale) {}

    private static Range range(long least, long greatest, int scale) {
        return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest), scale);
    }

    /** The expression for a text with this name, for instance for {@code billing_address} or {@code mobilePhone}. */
    public static Optional<String> expression(String name) {
        return found(TEXTS, name);
    }

    /** The format of a text with this name, for instance of {@code createdAt}, where none is declared. */
    public static Optional<String> format(String name) {
        return found(FORMATS, name);
    }

    /** The range for a number with this name. */
    public static Optional<Range> numbers(String name) {
        return found(NUMBERS, name);
    }

    /** The last words of a name say most: the longest ending that is known decides. */
    private static <T> Optional<T> found(Map<String, T> known, String name) {
        List<String> words = words(name);
        for (int from = 0; from < words.size(); from++) {
            T value = known.get(String.join(" ", words.subList(from, words.size())));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BOUNDARY.split(name, -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
