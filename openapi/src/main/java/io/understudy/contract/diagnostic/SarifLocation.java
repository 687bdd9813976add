package io.understudy.contract.diagnostic;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** A location as SARIF has it (SARIF 2.1.0, section 3.28). */
public final class SarifLocation {
    private SarifLocation() {}

    /**
     * A location with its file, its line and column if they are known, and one logical location, which is the JSON pointer.
     *
     * @param source where in a contract
     */
    public static ObjectNode of(SourceLocation source) {
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", reference(source.file()));
        if (source.line() > 0) {
            physical.putObject("region").put("startLine", source.line()).put("startColumn", source.column());
        }
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", source.pointer())
                .put("kind", "member");
        return location;
    }

    /** A file as a URI reference (section 3.4.3): relative where it was named so. */
    private static String reference(String file) {
        if (file.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return file;
        }
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toString();
        }
        try {
            String path = "/" + file.replace('\\', '/');
            return new URI(null, null, path, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
