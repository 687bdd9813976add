package io.understudy.contract;

import java.net.URI;

/**
 * Where an API lives.
 *
 * @param url the address with its variables filled in by their defaults; absolute, or relative to the document
 * @param description what this server is for, {@code ""} when the document does not say
 */
public record Server(String url, String description) {

    /**
     * The path that every operation's path is appended to: {@code /api/v1} for {@code https://host/api/v1/}, and
     * {@code ""} for an address without a path.
     */
    public String basePath() {
        String path = pathOf(url);
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.isEmpty() || trimmed.startsWith("/") ? trimmed : "/" + trimmed;
    }

    private static String pathOf(String url) {
        try {
            String path = URI.create(url).getRawPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException notAnAddress) {
            // Some documents put placeholders or blanks here; the operations are still served without a base path.
            return "";
        }
    }
}
