package io.understudy.client.bangwo8.values;

import java.util.OptionalLong;

/**
 * The category (分类) of an entry, as the vendor names it: by its name when read, by its id when written (K08).
 *
 * @param nameOrId what was sent
 */
public record Category(String nameOrId) {

    /** The id, if that is what was sent. */
    public OptionalLong id() {
        return nameOrId.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(nameOrId)) : OptionalLong.empty();
    }
}
