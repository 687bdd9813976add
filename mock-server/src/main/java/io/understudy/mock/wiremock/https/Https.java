package io.understudy.mock.wiremock.https;

import java.nio.file.Path;
import java.util.Optional;

/**
 * That the mock listens for HTTPS as well, and what it shows to callers there.
 *
 * @param port the port to listen on; 0 picks a free one
 * @param keystore the file with the private key and its certificates, PKCS #12 or JKS; empty for a self-signed
 *     certificate that is made at the start and known to nobody
 * @param password opens the file and the key in it
 */
public record Https(int port, Optional<Path> keystore, String password) {
    /** What WireMock opens key stores with unless told otherwise. */
    public static final String DEFAULT_PASSWORD = "password";

    /** HTTPS with a self-signed certificate for localhost and the host of the mock. */
    public static Https selfSigned(int port) {
        return new Https(port, Optional.empty(), DEFAULT_PASSWORD);
    }
}
