package io.understudy.verify.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A page that shows a run, and earlier ones of the same contract beside it, in English and Chinese. It is one file that
 * fetches nothing: what it shows is the data of {@link JsonReport} within it.
 */
public final class HtmlReport implements ReportFormat {
    private final List<JsonNode> earlier;

    /**
     * A page for a run.
     *
     * @param earlier reports of other runs, as {@link JsonReport} has written them
     */
    public HtmlReport(List<JsonNode> earlier) {
        this.earlier = List.copyOf(earlier);
    }

    @Override
    public String of(VerificationResult run) {
        ArrayNode runs = JsonNodeFactory.instance.arrayNode().addAll(earlier).add(JsonReport.document(run));
        return resource("report.html")
                .replace("/* style */", resource("report.css"))
                .replace("/* script */", resource("report.js"))
                .replace("[/* runs */]", data(runs));
    }

    /** JSON that cannot end the element it stands in (HTML, section 4.12.1.3). */
    private static String data(ArrayNode runs) {
        return runs.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
