package io.understudy.client.bangwo8.wire;

import io.understudy.client.answer.WholeNumber;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of its other pages (B11). Of the address of the next page only the number is taken: the credentials are
 * for the host that the client was given, and whether the address keeps the caller's filters is not documented (K14).
 */
public final class Links {

    private static final Pattern PAGE = Pattern.compile("[?&]page=([0-9]{1,9})(?:&|#|$)");

    private static final Set<String> NONE = Set.of("false", "0", "null");

    private Links() {}

    /** How many entries there are on all pages, if the vendor said so. */
    public static OptionalLong count(@Nullable WholeNumber count) {
        return count == null ? OptionalLong.empty() : OptionalLong.of(count.value());
    }

    /**
     * The number of the next page; the one after this, where the address has none. Other systems of this kind write false,
     * 0 or empty text where there is no next page.
     */
    public static OptionalInt next(@Nullable String address, int number) {
        if (address == null || address.isBlank() || NONE.contains(address)) {
            return OptionalInt.empty();
        }
        Matcher named = PAGE.matcher(address);
        return OptionalInt.of(named.find() ? Integer.parseInt(named.group(1)) : number + 1);
    }
}
