package io.understudy.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.BundledContracts;
import io.understudy.contract.Contract;
import io.understudy.contract.Operation;
import io.understudy.contract.message.Example;
import io.understudy.contract.message.MediaContent;
import io.understudy.contract.message.Response;
import io.understudy.contract.message.StatusKey;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.validation.body.BodyCheck;
import io.understudy.validation.response.ResponseCheck;
import io.understudy.validation.schema.SchemaLibrary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every JSON example of every bundled contract, sent as a whole message. */
class BundledExamplesTest {

    @TestFactory
    List<DynamicTest> examplesAreMessagesThatFit() {
        List<DynamicTest> tests = new ArrayList<>();
        BundledContracts.with(files -> {
            files.forEach((name, file) -> {
                Contract contract = new ContractReader(ReaderOptions.DEFAULTS)
                        .read(file)
                        .contract()
                        .orElseThrow();
                SchemaLibrary schemas = new SchemaLibrary(contract.documents());
                contract.operations().forEach(operation -> {
                    tests.addAll(requests(operation, schemas));
                    tests.addAll(responses(operation, schemas));
                });
            });
            return files.size();
        });
        assertThat(tests).hasSizeGreaterThan(100);
        return tests;
    }

    private static List<DynamicTest> requests(Operation operation, SchemaLibrary schemas) {
        BodyCheck check = BodyCheck.ofRequest(operation.requestBody(), schemas);
        List<DynamicTest> tests = new ArrayList<>();
        operation
                .requestBody()
                .ifPresent(body -> body.content().stream()
                        .filter(BundledExamplesTest::isJson)
                        .forEach(content -> content.examples()
                                .forEach(example -> tests.add(DynamicTest.dynamicTest(
                                        operation.id() + " request " + example.name(),
                                        () -> assertThat(check.check(message(content, example))
                                                        .violations())
                                                .isEmpty())))));
        return tests;
    }

    private static List<DynamicTest> responses(Operation operation, SchemaLibrary schemas) {
        ResponseCheck check = ResponseCheck.of(operation, schemas);
        List<DynamicTest> tests = new ArrayList<>();
        for (Response response : operation.responses()) {
            if (response.status() instanceof StatusKey.Exact status) {
                response.content().stream()
                        .filter(BundledExamplesTest::isJson)
                        .forEach(content -> content.examples()
                                .forEach(example -> tests.add(DynamicTest.dynamicTest(
                                        operation.id() + " " + status + " " + example.name(),
                                        () -> assertThat(check.check(status.code(), answer(response, content, example)))
                                                .isEmpty()))));
            }
        }
        return tests;
    }

    private static boolean isJson(MediaContent content) {
        return content.mediaType().startsWith("application/json");
    }

    private static Sent answer(Response response, MediaContent content, Example example) {
        Sent answer = message(content, example);
        response.headers()
                .forEach((name, header) -> answer.with(
                        name,
                        header.examples().stream()
                                .findFirst()
                                .map(sample -> sample.value().asText())
                                .orElse("x")));
        return answer;
    }

    private static Sent message(MediaContent content, Example example) {
        return Sent.body(content.mediaType(), example.value().toString());
    }
}
