package io.understudy.contract.reading.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.understudy.contract.reading.source.Limits;
import io.understudy.contract.reading.source.Mark;
import io.understudy.contract.reading.source.SourceDocument;
import io.understudy.contract.reading.source.UnusableSourceException;
import io.understudy.document.DocumentSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Fetches the files of one contract, and none that its options forbid. */
public final class DocumentLoader {
    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8L;
    private static final long MIB = 1 << 20;

    private final FileAccess access;
    private final Path root;
    private final Limits limits;

    public DocumentLoader(FileAccess access, Path root) {
        this.access = access;
        this.root = root;
        this.limits = access.limits();
    }

    /** The address of the contract itself. */
    public URI rootAddress() {
        return DocumentSet.addressOf(root);
    }

    /** What people call the document at an address: a path that starts where the contract's own does. */
    public String name(URI address) {
        if (address.equals(rootAddress())) {
            return root.toString();
        }
        if (isRemote(address)) {
            return address.toString();
        }
        Path given = root.getParent();
        Path relative = folder().relativize(Path.of(address));
        return (given == null ? relative : given.resolve(relative).normalize()).toString();
    }

    /**
     * The content of the document at an address.
     *
     * @throws UnusableSourceException without a mark when it is forbidden, missing or too large
     */
    public byte[] fetch(URI address) throws UnusableSourceException {
        try (InputStream content = open(address)) {
            byte[] bytes = content.readNBytes((int) Math.min(LARGEST_ARRAY - 1, limits.maxBytes()) + 1);
            if (bytes.length > limits.maxBytes()) {
                throw tooLarge(address);
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw refusal("no-such-file", "there is no file '" + name(address) + "'");
        } catch (IOException problem) {
            throw refusal("unreadable-file", "'" + name(address) + "' cannot be read: " + reason(problem));
        }
    }

    /** Parses a document that was fetched. */
    public SourceDocument parse(URI address, byte[] bytes) throws UnusableSourceException {
        return SourceDocument.parse(name(address), bytes, limits);
    }

    /** A file that is itself the value of an example: what JSON or YAML it is by its name, and otherwise its text. */
    JsonNode sample(URI address) throws UnusableSourceException {
        byte[] bytes = fetch(address);
        String name = name(address).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml")
                ? parse(address, bytes).root()
                : TextNode.valueOf(new String(bytes, StandardCharsets.UTF_8));
    }

    private InputStream open(URI address) throws IOException, UnusableSourceException {
        if (isRemote(address)) {
            if (!access.remote()) {
                throw refusal(
                        "remote-reference",
                        "'" + address + "' is on the network; save it beside the contract, "
                                + "or allow it with --allow-remote-refs");
            }
            return RemoteDocument.open(address);
        }
        Path file = localFile(address);
        requireInsideFolder(address, file);
        if (Files.isDirectory(file)) {
            throw refusal("unreadable-file", "'" + name(address) + "' is a folder, not a file");
        }
        if (Files.size(file) > limits.maxBytes()) {
            throw tooLarge(address);
        }
        return Files.newInputStream(file);
    }

    private static Path localFile(URI address) throws UnusableSourceException {
        try {
            return Path.of(address);
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            throw refusal("unsupported-reference", "'" + address + "' is neither a file nor an http address");
        }
    }

    private void requireInsideFolder(URI address, Path file) throws IOException, UnusableSourceException {
        if (access.outside() || address.equals(rootAddress())) {
            return;
        }
        // A link inside the folder may lead out of it; a missing file has no real path, and may not even be asked for.
        if (!isInside(folder(), file)
                && !(isInside(access.workingFolder(), root) && isInside(access.workingFolder(), file))) {
            throw refusal(
                    "outside-folder",
                    "'" + name(address)
                            + "' lies outside the contract's folder and the working directory; move it there, "
                            + "or allow it with --allow-outside-files");
        }
    }

    /** The root of a file system is nobody's folder to work in. */
    private static boolean isInside(Path folder, Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        return folder.getNameCount() > 0
                && absolute.startsWith(folder)
                && absolute.toRealPath().startsWith(folder.toRealPath());
    }

    private Path folder() {
        return root.toAbsolutePath().normalize().resolveSibling("");
    }

    private static boolean isRemote(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private UnusableSourceException tooLarge(URI address) {
        return refusal(
                "too-large",
                "'" + name(address) + "' is larger than " + size(limits.maxBytes())
                        + ", the most that is read; split it with $refs");
    }

    private static String size(long bytes) {
        return bytes >= MIB && bytes % MIB == 0 ? bytes / MIB + " MiB" : bytes + " bytes";
    }

    private static UnusableSourceException refusal(String rule, String message) {
        return new UnusableSourceException(rule, Mark.NONE, message);
    }

    private static String reason(IOException problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
    }
}
