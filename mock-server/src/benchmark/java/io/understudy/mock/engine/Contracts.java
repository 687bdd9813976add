package io.understudy.mock.engine;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.contract.reading.ReadingResult;
import io.understudy.mock.load.KnowledgeBase;
import io.understudy.mock.load.Notes;
import io.understudy.mock.message.Body;
import io.understudy.mock.message.HeaderField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Contracts, and requests for them. */
final class Contracts {
    private Contracts() {}

    /** The contract of the load run. */
    static Contract knowledge() throws IOException {
        return read(KnowledgeBase.CONTRACT.bytes());
    }

    /**
     * The notes of the load run.
     *
     * @param remembered how many a mock remembers; 0 for a mock that answers with the example
     */
    static Contract notes(int remembered) throws IOException {
        return read(Notes.document(remembered).getBytes(StandardCharsets.UTF_8));
    }

    /** Any number of operations that look alike: {@code GET /collections/c7/items/{id}}. */
    static Contract collections(int operations) throws IOException {
        StringBuilder document = new StringBuilder("{openapi: 3.0.3, info: {title: Many, version: '1'}, paths: {");
        for (int index = 0; index < operations; index++) {
            document.append("'/collections/c")
                    .append(index)
                    .append("/items/{id}': {get: {parameters: ")
                    .append("[{name: id, in: path, required: true, schema: {type: string}}], ")
                    .append("responses: {'200': {description: An item.}}}}, ");
        }
        return read(document.append("}}").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Contract read(byte[] document) throws IOException {
        Path file = Files.createTempFile("contract", ".yaml");
        try {
            ReadingResult reading = new ContractReader(ReaderOptions.DEFAULTS).read(Files.write(file, document));
            return reading.contract()
                    .orElseThrow(() -> new IllegalStateException("cannot be read: " + reading.diagnostics()));
        } finally {
            Files.delete(file);
        }
    }

    /** A request of the load run: {@code list}, {@code post} or {@code refused}. */
    static MockRequest request(String scenario) throws IOException {
        HeaderField host = new HeaderField("Host", "127.0.0.1:4010");
        if (scenario.equals("list")) {
            return MockRequest.of("GET", KnowledgeBase.LIST_TARGET, List.of(host), Body.EMPTY);
        }
        byte[] body = (scenario.equals("post") ? KnowledgeBase.VALID : KnowledgeBase.INVALID).bytes();
        List<HeaderField> headers = List.of(
                host,
                new HeaderField("Content-Type", "application/json"),
                new HeaderField("Content-Length", Integer.toString(body.length)));
        return MockRequest.of("POST", KnowledgeBase.POST_TARGET, headers, Body.of(body));
    }
}
