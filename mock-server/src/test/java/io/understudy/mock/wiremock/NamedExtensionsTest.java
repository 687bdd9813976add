package io.understudy.mock.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionDeclarations;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import io.understudy.mock.wiremock.NamedExtensions.Unusable;
import io.understudy.mock.wiremock.NamedExtensions.Usable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedExtensionsTest {

    /** An extension. */
    public static final class Good implements Extension {
        @Override
        public String getName() {
            return "good";
        }
    }

    /** A factory of extensions. */
    public static final class GoodFactory implements ExtensionFactory {
        @Override
        public List<Extension> create(WireMockServices services) {
            return List.of(new Good(), new Good());
        }
    }

    /** An extension that fails. */
    public static final class Failing implements Extension {
        /** Fails. */
        public Failing() {
            throw new IllegalStateException("no database");
        }

        @Override
        public String getName() {
            return "failing";
        }
    }

    /** An extension that nobody can make. */
    public abstract static class Unfinished implements Extension {}

    /** An extension that wants something. */
    public static final class Demanding implements Extension {
        private final String name;

        /** Wants a name. */
        public Demanding(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    private static NamedExtensions named(String... classes) {
        return NamedExtensions.of(
                List.of(classes).stream().map(NamedExtensionsTest::full).toList());
    }

    private static String full(String name) {
        return NamedExtensionsTest.class.getName() + "$" + name;
    }

    @Test
    void areExtensionsAndFactoriesOfExtensions() {
        List<ExtensionFactory> factories = ((Usable) named("Good", "GoodFactory")).factories();
        WireMockServices services = new Extensions(
                new ExtensionDeclarations(),
                null,
                WireMockConfiguration.options(),
                WireMockConfiguration.options().getStores(),
                WireMockConfiguration.options().filesRoot());
        assertThat(factories.get(0).create(services)).hasSize(1).hasOnlyElementsOfType(Good.class);
        assertThat(factories.get(1).create(services)).hasSize(2);
    }

    @Test
    void areNoneWithoutNames() {
        assertThat(named()).isEqualTo(new Usable(List.of()));
    }

    @Test
    void haveToBeOnTheClassPath() {
        assertThat(NamedExtensions.of(List.of("com.example.Absent")))
                .isEqualTo(
                        new Unusable("There is no class com.example.Absent on the class path; name the jar that has it:"
                                + " java -cp understudy.jar:extensions.jar io.understudy.cli.Understudy."));
    }

    @Test
    void haveToBeExtensions() {
        assertThat(NamedExtensions.of(List.of("java.lang.String")))
                .isEqualTo(
                        new Unusable(
                                "java.lang.String is no extension: it implements neither"
                                        + " com.github.tomakehurst.wiremock.extension.Extension nor ExtensionFactory of the same package."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unfinished", "Demanding"})
    void haveToBeMadeFromNothing(String name) {
        assertThat(named("Good", name))
                .isEqualTo(new Unusable("The extension " + full(name) + " cannot be made: it has to be a public class"
                        + " with a public constructor without parameters."));
    }

    @Test
    void mustNotFail() {
        assertThat(named("Failing"))
                .isEqualTo(new Unusable("The extension " + full("Failing") + " cannot be made: its constructor threw"
                        + " java.lang.IllegalStateException: no database."));
    }
}
