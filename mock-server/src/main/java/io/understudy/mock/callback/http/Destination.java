package io.understudy.mock.callback.http;

import java.net.URI;

/** What a text that should be an address turns out to be. */
sealed interface Destination {

    /** An address that may be sent to. */
    record Allowed(URI address) implements Destination {}

    /** None, or one that may not be sent to. */
    record Denied(String sentence) implements Destination {}
}
