package io.understudy.mock.callback.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.callback.http.Destination.Allowed;
import io.understudy.mock.callback.http.Destination.Denied;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where callbacks may be sent to. No name is really looked up. */
class DestinationsTest {
    /** What names stand for; 192.0.2.0/24 is for documentation (RFC 5737) and nobody's. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "localhost", List.of("127.0.0.1", "::1"),
            "this-machine", List.of("127.0.1.1"),
            "example.com", List.of("192.0.2.1"),
            "both.example.com", List.of("127.0.0.1", "192.0.2.1"));

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        boolean literal = host.startsWith("[") || !host.matches(".*[a-z].*");
        List<String> known = literal ? List.of(host) : NAMES.getOrDefault(host, List.of());
        if (known.isEmpty()) {
            throw new UnknownHostException(host);
        }
        InetAddress[] addresses = new InetAddress[known.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = InetAddress.getByName(known.get(i));
        }
        return addresses;
    }

    private static Destination judge(String address, String... allowed) {
        List<AllowedHost> listed = Stream.of(allowed)
                .map(text -> AllowedHost.parse(text).orElseThrow())
                .toList();
        OwnListeners own = new OwnListeners();
        own.listenOn(List.of(4010, 8443));
        return new Destinations(listed, own, DestinationsTest::addresses).judge(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9000/hook",
                "http://127.9.9.9",
                "https://localhost/hook?a=b",
                "HTTP://this-machine:1/",
                "http://[::1]:9000/hook",
                "http://[::ffff:127.0.0.1]/"
            })
    void loopbackIsAllowed(String address) {
        assertThat(judge(address)).isEqualTo(new Allowed(URI.create(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/hook, example.com",
        "http://both.example.com, both.example.com",
        "http://192.0.2.1:80, 192.0.2.1",
        "http://10.0.0.1, 10.0.0.1",
        "http://169.254.169.254/latest, 169.254.169.254",
        "http://0.0.0.0:9000, 0.0.0.0",
        "http://[::], [::]",
        "http://[fe80::1], [fe80::1]",
        "http://127.0.0.1@example.com/, example.com"
    })
    void whatIsElsewhereIsNot(String address, String host) {
        assertThat(judge(address))
                .isEqualTo(new Denied(
                        "'%s' is no loopback address; to allow it, add --allow-callbacks=%s.".formatted(host, host)));
    }

    /** By whichever name or address of this machine, and also where somebody listed the host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:4010/__admin/shutdown",
                "http://127.9.9.9:4010",
                "http://localhost:4010/",
                "http://this-machine:4010/",
                "http://both.example.com:4010/",
                "https://localhost:8443/hook",
                "http://[::1]:4010",
                "http://[::ffff:127.0.0.1]:4010/",
                "http://0.0.0.0:4010",
                "http://[::]:4010"
            })
    void theMockItselfNeverIs(String address) {
        Denied denied = new Denied("'%s' is an address of this mock, which never calls itself.".formatted(address));
        assertThat(judge(address)).isEqualTo(denied);
        assertThat(judge(address, URI.create(address).getHost())).isEqualTo(denied);
    }

    @Test
    void everyAddressOfThisMachineIsTheMocksOwn() throws SocketException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                OwnListeners own = new OwnListeners();
                assertThat(own.cover(address, 4010)).isFalse();
                own.listenOn(List.of(4010));
                assertThat(own.cover(address, 4010)).isTrue();
                assertThat(own.cover(address, 4011)).isFalse();
            }
        }
    }

    @Test
    void aNameThatNobodyKnowsIsNotAllowed() {
        assertThat(judge("http://nowhere.example.com/"))
                .isEqualTo(new Denied("The host 'nowhere.example.com' is not known."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "/hook",
                "127.0.0.1:9000/hook",
                "",
                "http://",
                "http:///hook",
                "http://127.0.0.1:9000/my hook",
                "mailto:a@example.com"
            })
    void whatIsNoAddressIsNot(String text) {
        assertThat(judge(text)).isEqualTo(new Denied("'" + text + "' is no http or https address."));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com:8080/a, example.com",
        "http://EXAMPLE.com/a, Example.COM",
        "http://example.com:8080/a, example.com:8080",
        "http://example.com/a, example.com:80",
        "https://example.com/a, example.com:443",
        "http://192.0.2.1/a, 192.0.2.1",
        "http://[2001:db8::1]:9000/a, [2001:db8::1]:9000",
        "http://nowhere.example.com/a, nowhere.example.com"
    })
    void aHostThatIsListedIsAllowed(String address, String listed) {
        assertThat(judge(address, "other.example.com", listed)).isEqualTo(new Allowed(URI.create(address)));
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com:8081/a, example.com:8080",
        "https://example.com/a, example.com:80",
        "http://both.example.com/a, example.com",
        "http://example.com/a, 192.0.2.1"
    })
    void anotherPortOrNameIsNot(String address, String listed) {
        assertThat(judge(address, listed)).isInstanceOf(Denied.class);
    }

    @Test
    void aHostIsWrittenWithOrWithoutAPort() {
        assertThat(AllowedHost.parse("Hooks.example.com"))
                .contains(new AllowedHost("hooks.example.com", OptionalInt.empty()));
        assertThat(AllowedHost.parse("[::1]:65535")).contains(new AllowedHost("[::1]", OptionalInt.of(65_535)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://a", "a/b", "a:", "a:b", "a:65536", "a:999999", "::1", "a b", "[a", "u@a"})
    void anythingElseIsNoHost(String text) {
        assertThat(AllowedHost.parse(text)).isEqualTo(Optional.empty());
    }
}
