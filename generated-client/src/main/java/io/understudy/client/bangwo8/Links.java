package io.understudy.client.bangwo8;

import io.understudy.client.answer.Failure;
import io.understudy.client.bangwo8.values.WholeNumber;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of its other pages (B11). Of the address of the next page only the number is taken: the credentials are
 * for the host that the client was given, and whether the address keeps the caller's filters is not documented (K14).
 */
final class Links {

    private static final Pattern PAGE = Pattern.compile("[?&]page=([0-9]{1,9})(?:&|#|$)");

    private Links() {}

    static OptionalLong count(@Nullable WholeNumber count) {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count.value());
    }

    /**
     * The number of the next page; the one after this, where the address has none.
     *
     * @throws Bangwo8Exception if the next page is not after this one, so that a list would never end
     */
    static OptionalInt next(@Nullable String address, int number) {
        if (address == null || address.isBlank()) {
            return OptionalInt.empty();
        }
        Matcher named = PAGE.matcher(address);
        int next = named.find() ? Integer.parseInt(named.group(1)) : number + 1;
        if (next <= number) {
            throw new Bangwo8Exception(
                    Failure.of("Page " + number + " names page " + next + " as the one that follows"));
        }
        return OptionalInt.of(next);
    }
}
