package io.understudy.generation.data;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;

/**
 * Made-up names, addresses and the like, from Datafaker's expressions. Its data is loaded when the first text is asked
 * for, because that takes a noticeable part of a second. Safe to share between threads, which wait for each other.
 */
public final class FakeTexts {
    private final Locale locale;
    private final Random random = new Random();
    private @Nullable Faker faker;

    /**
     * Texts in a language.
     *
     * @param locale the language, and the country that addresses and numbers look like
     */
    public FakeTexts(Locale locale) {
        this.locale = locale;
    }

    /**
     * What an expression gives.
     *
     * @param expression an expression of Datafaker such as {@code #{Name.fullName}}
     * @param seed the same seed gives the same text
     * @return the text; empty when Datafaker does not understand the expression
     */
    public synchronized Optional<String> text(String expression, long seed) {
        random.setSeed(seed);
        try {
            return Optional.ofNullable(faker().expression(expression)).filter(text -> !text.contains("#{"));
        } catch (RuntimeException notUnderstood) {
            return Optional.empty();
        }
    }

    private Faker faker() {
        if (faker == null) {
            faker = new Faker(locale, random);
        }
        return faker;
    }
}
