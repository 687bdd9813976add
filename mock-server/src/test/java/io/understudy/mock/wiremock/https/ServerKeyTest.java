package io.understudy.mock.wiremock.https;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.wiremock.https.ServerKey.Unusable;
import io.understudy.mock.wiremock.https.ServerKey.Usable;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerKeyTest {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");

    @TempDir
    private Path folder = Path.of("");

    private static Usable selfSigned(String host) {
        return (Usable) ServerKey.of(Https.selfSigned(0), host, NOW);
    }

    private static List<Object> names(X509Certificate certificate) throws Exception {
        return certificate.getSubjectAlternativeNames().stream()
                .<Object>map(name -> name.get(1))
                .toList();
    }

    @Nested
    class SelfSignedCertificates {
        @Test
        void areSignedWithTheirOwnKey() throws Exception {
            X509Certificate certificate = selfSigned("127.0.0.1").certificate();
            certificate.verify(certificate.getPublicKey());
            assertThat(certificate.getIssuerX500Principal()).isEqualTo(certificate.getSubjectX500Principal());
            assertThat(certificate.getVersion()).isEqualTo(3);
            assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
            assertThat(certificate.getSerialNumber()).isPositive();
        }

        @Test
        void areForServersOnThisMachine() throws Exception {
            X509Certificate certificate = selfSigned("127.0.0.1").certificate();
            assertThat(names(certificate)).containsExactly("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
            // id-kp-serverAuth of RFC 5280, section 4.2.1.12.
            assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
            assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"mock.example", "192.0.2.7"})
        void areForTheHostOfTheMock(String host) throws Exception {
            assertThat(names(selfSigned(host).certificate())).endsWith(host).hasSize(4);
        }

        @Test
        void areValidFromADayAgoForThirteenMonths() {
            X509Certificate certificate = selfSigned("localhost").certificate();
            assertThat(certificate.getNotBefore()).isEqualTo(Date.from(Instant.parse("2026-02-02T04:05:06Z")));
            assertThat(certificate.getNotAfter()).isEqualTo(Date.from(Instant.parse("2027-03-06T04:05:06Z")));
        }

        @Test
        void haveAKeyThatNobodyElseHas() throws Exception {
            assertThat(key(selfSigned("localhost"))).isNotEqualTo(key(selfSigned("localhost")));
        }

        private Key key(Usable usable) throws Exception {
            return usable.store().getKey("understudy", usable.password().toCharArray());
        }
    }

    @Nested
    class KeystoreFiles {
        private ServerKey read(Path file, String password) {
            return ServerKey.of(new Https(0, Optional.of(file), password), "localhost", NOW);
        }

        private Path keystore(String type, KeyStore store) throws Exception {
            Path file = folder.resolve("keys." + type);
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, "secret".toCharArray());
            }
            return file;
        }

        private KeyStore store(String type, String keyPassword) throws Exception {
            Usable key = selfSigned("localhost");
            KeyStore store = KeyStore.getInstance(type);
            store.load(null, null);
            store.setKeyEntry(
                    "mine",
                    key.store().getKey("understudy", key.password().toCharArray()),
                    keyPassword.toCharArray(),
                    new X509Certificate[] {key.certificate()});
            return store;
        }

        @ParameterizedTest
        @ValueSource(strings = {"PKCS12", "JKS"})
        void areRead(String type) throws Exception {
            KeyStore store = store(type, "secret");
            Usable key = (Usable) read(keystore(type, store), "secret");
            assertThat(key.certificate()).isEqualTo(store.getCertificate("mine"));
        }

        @Test
        void haveToExist() {
            Path file = folder.resolve("no-such-file");
            assertThat(read(file, "secret")).isEqualTo(new Unusable("There is no keystore " + file + "."));
        }

        @Test
        void haveToBeKeystores() throws Exception {
            Path file = Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n");
            assertThat(read(file, "secret"))
                    .isEqualTo(new Unusable(file + " is not a keystore; PKCS #12 and JKS are read."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"PKCS12", "JKS"})
        void openWithTheirPasswordOnly(String type) throws Exception {
            Path file = keystore(type, store(type, "secret"));
            assertThat(read(file, "wrong"))
                    .isEqualTo(new Unusable("The keystore " + file
                            + " does not open with this password; give the right one with --keystore-password."));
        }

        @Test
        void haveToOpenTheirKeyWithTheSamePassword() throws Exception {
            Path file = keystore("JKS", store("JKS", "another"));
            assertThat(read(file, "secret"))
                    .isEqualTo(new Unusable(
                            "The key in the keystore " + file + " does not open with the password of the keystore."));
        }

        @Test
        void haveToHoldAPrivateKey() throws Exception {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("mine", selfSigned("localhost").certificate());
            Path file = keystore("PKCS12", store);
            assertThat(read(file, "secret"))
                    .isEqualTo(new Unusable("The keystore " + file + " has no private key with a certificate."));
        }
    }
}
