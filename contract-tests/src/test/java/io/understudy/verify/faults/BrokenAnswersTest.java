package io.understudy.verify.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.verify.result.Finding;
import io.understudy.verify.result.VerificationResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How answers that do not come, or not in whole, are told; and the smallest request that shows a failure. */
class BrokenAnswersTest {
    private static Fault fault(String name) {
        return Faults.ALL.stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "hang, no answer came within 500 ms",
        "stuck, the answer was not complete after 500 ms",
        "drip, the answer was not complete after 500 ms",
    })
    void whatTakesTooLong(String fault, String seen) throws IOException {
        VerificationResult run = Bench.overASocket(fault + " told", fault(fault).effect());
        assertThat(run.failures().get(0).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo("expected an answer, seen " + seen);
            assertThat(finding.check()).isEqualTo("timeout");
        });
    }

    @Test
    void anOperationThatIsSilentIsLetBe() throws IOException {
        VerificationResult run = Bench.overASocket("silent", fault("hang").effect());
        assertThat(run.failures()).hasSize(2);
        assertThat(run.verdicts().get(4).toString()).contains("showHours has left 2 requests without an answer.");
    }

    @ParameterizedTest
    @CsvSource({"half, the connection was closed in the middle of the body", "reset, the connection was closed before"})
    void whatIsCutOff(String fault, String seen) throws IOException {
        VerificationResult run = Bench.overASocket(fault + " told", fault(fault).effect());
        assertThat(run.failures().get(0).findings().get(0).seen()).startsWith(seen);
    }

    @Test
    void theSmallestRequestHasNothingThatDoesNotMatter() {
        Fault.Effect manyPages = (call, library) -> new Wire.Whole(
                call.method().equals("POST") && call.body().text().contains("\"pages\":9999")
                        ? Effects.error(500)
                        : library.answer(call));
        List<Finding> findings = Bench.inProcess("smallest", manyPages).failures().stream()
                .filter(failure -> failure.tried().id().equals("createBook/boundary/body/pages/maximum"))
                .flatMap(failure -> failure.findings().stream())
                .toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.curl())
                    .isEqualTo(
                            "curl -i -X POST -H 'Authorization: ***' -H 'Content-Type: application/json' --data-binary"
                                    + " '{\"title\":\"Conics\",\"isbn\":\"9781888009057\",\"author\":{\"name\":\"Apoll\"},"
                                    + "\"tags\":[\"geometry\"],\"pages\":9999}' http://library.example/v1/books");
            assertThat(finding.place().pointer()).isEqualTo("/paths/~1books/post/responses");
        });
    }
}
