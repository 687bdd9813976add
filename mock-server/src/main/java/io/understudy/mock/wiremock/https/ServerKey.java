package io.understudy.mock.wiremock.https;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;

/** The private key and the certificate that the mock shows. */
public sealed interface ServerKey {

    /**
     * A key that can be used.
     *
     * @param store holds the key
     * @param password opens the store and the key
     * @param certificate the certificate of the key
     */
    record Usable(KeyStore store, String password, X509Certificate certificate) implements ServerKey {}

    /**
     * No key.
     *
     * @param reason why not, in a sentence for people
     */
    record Unusable(String reason) implements ServerKey {}

    /**
     * The key in the file that the user named, or a new one.
     *
     * @param host the name or address of the interface that the mock listens on; a new certificate is good for it, and
     *     for {@code localhost}, {@code 127.0.0.1} and {@code ::1}
     * @param now when a new certificate begins to be valid
     */
    static ServerKey of(Https https, String host, Instant now) {
        return https.keystore()
                .map(file -> read(file, https.password()))
                .orElseGet(() -> SelfSigned.key(host, now, https.password()));
    }

    private static ServerKey read(Path file, String password) {
        if (!Files.isRegularFile(file)) {
            return new Unusable("There is no keystore %s.".formatted(file));
        }
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
            return first(store, password)
                    .map(certificate -> (ServerKey) new Usable(store, password, certificate))
                    .orElseGet(() ->
                            new Unusable("The keystore %s has no private key with a certificate.".formatted(file)));
        } catch (KeyStoreException unknown) {
            return new Unusable("%s is not a keystore; PKCS #12 and JKS are read.".formatted(file));
        } catch (UnrecoverableKeyException locked) {
            return new Unusable(
                    "The key in the keystore %s does not open with the password of the keystore.".formatted(file));
        } catch (IOException | GeneralSecurityException unreadable) {
            return new Unusable(
                    unreadable.getCause() instanceof UnrecoverableKeyException
                            ? "The keystore %s does not open with this password; give the right one with --keystore-password."
                                    .formatted(file)
                            : "The keystore %s cannot be read: %s.".formatted(file, unreadable.getMessage()));
        }
    }

    private static Optional<X509Certificate> first(KeyStore store, String password) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)
                    && store.getKey(alias, password.toCharArray()) != null
                    && store.getCertificate(alias) instanceof X509Certificate certificate) {
                return Optional.of(certificate);
            }
        }
        return Optional.empty();
    }
}
