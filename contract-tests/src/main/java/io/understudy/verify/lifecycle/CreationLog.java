package io.understudy.verify.lifecycle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A file to which a line of JSON is added for everything created and for everything deleted again. Lines are only ever added
 * and are on the disk before the method returns, so that a crash loses at most half a line, which is passed over.
 */
public final class CreationLog {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    /** The ledger in a file, which need not be there yet. */
    public CreationLog(Path file) {
        this.file = file;
    }

    /** Takes note of something that was created. */
    public void created(Creation creation) throws IOException {
        add("created", creation);
    }

    /** Takes note that it is gone. */
    public void deleted(Creation creation) throws IOException {
        add("deleted", creation);
    }

    private synchronized void add(String event, Creation creation) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ObjectNode line = JSON.createObjectNode()
                .put("event", event)
                .put("server", creation.server().toString())
                .put("target", creation.target())
                .put("operation", creation.operation());
        Files.writeString(
                file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
    }

    /** What has not been deleted yet, the latest first: what was created later may rest on what was there before. */
    public List<Creation> open() throws IOException {
        Set<Creation> open = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode entry = entry(line);
            if (entry.path("target").isTextual() && entry.path("server").isTextual()) {
                Creation creation = new Creation(
                        URI.create(entry.path("server").asText()),
                        entry.path("target").asText(),
                        entry.path("operation").asText());
                if (entry.path("event").asText().equals("deleted")) {
                    open.remove(creation);
                } else {
                    open.add(creation);
                }
            }
        }
        List<Creation> latestFirst = new ArrayList<>(open);
        Collections.reverse(latestFirst);
        return List.copyOf(latestFirst);
    }

    /** Half a line is what a crash leaves. */
    private static JsonNode entry(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException half) {
            return JSON.createObjectNode();
        }
    }
}
