package io.understudy.mock.wiremock.https;

import io.understudy.mock.wiremock.https.ServerKey.Usable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A certificate (RFC 5280) that vouches for itself. The one that WireMock comes with names no host, so that no client
 * can be told to check it, and its private key is known to all the world. Java can make keys, but offers no certificates
 * for them.
 */
final class SelfSigned {
    private static final String ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
    private static final String COMMON_NAME = "2.5.4.3";
    private static final String SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final int VERSION_3 = 2;
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    /** For clients whose clock is behind. */
    private static final Duration EARLIER = Duration.ofDays(1);

    /** Some clients trust no certificate that is valid for more than 398 days. */
    private static final Duration VALIDITY = Duration.ofDays(397);

    private SelfSigned() {}

    /** A new key in a store of its own. */
    static Usable key(String host, Instant now, String password) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = certificate(pair, host, now);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("understudy", pair.getPrivate(), password.toCharArray(), new Certificate[] {certificate});
            return new Usable(store, password, certificate);
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("every Java has EC keys and PKCS #12", impossible);
        }
    }

    private static X509Certificate certificate(KeyPair pair, String host, Instant now) throws GeneralSecurityException {
        byte[] algorithm = Der.sequence(Der.identifier(ECDSA_WITH_SHA256));
        byte[] name = Der.sequence(Der.set(Der.sequence(Der.identifier(COMMON_NAME), Der.text("Understudy"))));
        byte[] content = Der.sequence(
                Der.explicit(0, Der.integer(BigInteger.valueOf(VERSION_3))),
                Der.integer(new BigInteger(Long.SIZE, new SecureRandom()).add(BigInteger.ONE)),
                algorithm,
                name,
                Der.sequence(
                        Der.time(now.minus(EARLIER)),
                        Der.time(now.minus(EARLIER).plus(VALIDITY))),
                name,
                pair.getPublic().getEncoded(),
                Der.explicit(3, extensions(host)));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(pair.getPrivate());
        signature.update(content);
        byte[] certificate = Der.sequence(content, algorithm, Der.bits(signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
    }

    private static byte[] extensions(String host) {
        byte[][] names = Stream.of("localhost", "127.0.0.1", "::1", host)
                .distinct()
                .map(SelfSigned::alternativeName)
                .toArray(byte[][]::new);
        return Der.sequence(
                extension(SUBJECT_ALTERNATIVE_NAME, Der.sequence(names)),
                extension(EXTENDED_KEY_USAGE, Der.sequence(Der.identifier(SERVER_AUTHENTICATION))));
    }

    private static byte[] extension(String identifier, byte[] value) {
        return Der.sequence(Der.identifier(identifier), Der.octets(value));
    }

    /** Only what is an address is asked for by its octets, so no name is ever looked up. */
    private static byte[] alternativeName(String host) {
        if (host.contains(":") || host.matches("[0-9.]+")) {
            try {
                return Der.implicit(IP_ADDRESS, InetAddress.getByName(host).getAddress());
            } catch (UnknownHostException noAddress) {
                // Then it is a name, however odd.
            }
        }
        return Der.implicit(DNS_NAME, host.getBytes(StandardCharsets.US_ASCII));
    }
}
