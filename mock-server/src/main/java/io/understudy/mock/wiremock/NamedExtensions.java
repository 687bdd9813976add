package io.understudy.mock.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/** What came of looking for extensions by the names of their classes. */
public sealed interface NamedExtensions {

    /**
     * Extensions that can be used.
     *
     * @param factories what makes them, in the order in which they were named
     */
    record Usable(List<ExtensionFactory> factories) implements NamedExtensions {}

    /**
     * One that cannot.
     *
     * @param reason why not, in a sentence for people
     */
    record Unusable(String reason) implements NamedExtensions {}

    /**
     * Looks for classes on the class path, and makes one object of each.
     *
     * @param classNames the full names of classes that are an {@link Extension} or an {@link ExtensionFactory} and have
     *     a constructor without parameters
     */
    static NamedExtensions of(List<String> classNames) {
        List<ExtensionFactory> factories = new ArrayList<>();
        for (String name : classNames) {
            try {
                factories.add(factory(Class.forName(name)));
            } catch (ClassNotFoundException absent) {
                return new Unusable(("There is no class %s on the class path; name the jar that has it:"
                                + " java -cp understudy.jar:extensions.jar io.understudy.cli.Understudy.")
                        .formatted(name));
            } catch (ClassCastException other) {
                return new Unusable(
                        "%s is no extension: it implements neither %s nor ExtensionFactory of the same package."
                                .formatted(name, Extension.class.getName()));
            } catch (InvocationTargetException failure) {
                return new Unusable("The extension %s cannot be made: its constructor threw %s."
                        .formatted(name, failure.getCause()));
            } catch (ReflectiveOperationException hidden) {
                return new Unusable(
                        "The extension %s cannot be made: it has to be a public class with a public constructor without parameters."
                                .formatted(name));
            } catch (LinkageError incomplete) {
                return new Unusable("The extension %s cannot be loaded: %s.".formatted(name, incomplete));
            }
        }
        return new Usable(List.copyOf(factories));
    }

    private static ExtensionFactory factory(Class<?> named) throws ReflectiveOperationException {
        if (ExtensionFactory.class.isAssignableFrom(named)) {
            return named.asSubclass(ExtensionFactory.class).getConstructor().newInstance();
        }
        Extension extension = named.asSubclass(Extension.class).getConstructor().newInstance();
        return services -> List.of(extension);
    }
}
