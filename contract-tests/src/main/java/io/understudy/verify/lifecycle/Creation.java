package io.understudy.verify.lifecycle;

import java.net.URI;

/**
 * Something that was created on a server.
 *
 * @param server the server: scheme, host and port
 * @param target the path and query that a {@code DELETE} of it is sent to
 * @param operation the id of the operation that created it
 */
public record Creation(URI server, String target, String operation) {}
