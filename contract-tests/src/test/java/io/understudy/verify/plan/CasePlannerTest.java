package io.understudy.verify.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.credential.Credential;
import io.understudy.verify.credential.CredentialStore;
import io.understudy.verify.lifecycle.Lifecycle;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.request.RequestGenerator;
import io.understudy.verify.request.RequestValidator;
import io.understudy.verify.request.RequestWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePlannerTest {
    private static final Contract LIBRARY = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/verified/library.yaml"))
            .contract()
            .orElseThrow();
    private static final RequestGenerator DRAFTS = new RequestGenerator(LIBRARY);
    private static final CredentialStore KEYS = new CredentialStore(
            LIBRARY,
            List.of(new Credential("basic", "ann", "ann-secret", List.of())),
            operation -> List.of(),
            CredentialStore.Otherwise.REFRAIN);
    private static final RequestWriter WRITER = new RequestWriter(DRAFTS, KEYS, Optional.empty(), List.of());
    private static final Map<String, PlannedCase> CASES = cases(CaseSelection.ALL);

    private static Map<String, PlannedCase> cases(CaseSelection selection) {
        RequestValidator judge =
                new RequestValidator(LIBRARY, new SchemaLibrary(LIBRARY.documents()), Optional.empty());
        CaseContext context = new CaseContext(LIBRARY, DRAFTS, WRITER, judge, KEYS, 1, selection);
        return new CasePlanner(context)
                .cases().stream()
                        .collect(Collectors.toMap(planned -> planned.tried().id(), Function.identity()));
    }

    private static HttpCall call(String id) {
        PlannedCase.SingleRequest planned = (PlannedCase.SingleRequest) Objects.requireNonNull(CASES.get(id), id);
        return WRITER.write(planned.draft());
    }

    @ParameterizedTest
    @CsvSource({
        "listBooks/boundary/query/limit/minimum, limit=1",
        "listBooks/boundary/query/limit/maximum, limit=50",
        "listBooks/boundary/query/sort/enum, sort=title",
        "listBooks/boundary/query/sort/enum-2, sort=-title",
        "listBooks/negative/query/limit/minimum, limit=0",
        "listBooks/negative/query/limit/maximum, limit=51",
        "listBooks/negative/query/limit/type, limit=understudy",
        "listBooks/negative/query/limit/type-2, limit=1.5",
        "listBooks/negative/query/sort/enum, sort=understudy-none",
    })
    void valuesOfParameters(String id, String field) {
        assertThat(call(id).query().split("&", -1)).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "createBook/boundary/body/pages/maximum | \"pages\":9999",
                "createBook/boundary/body/pages/minimum | \"pages\":1,",
                "createBook/boundary/body/state/enum-3 | \"state\":\"lost\"",
                "createBook/negative/body/pages/maximum | \"pages\":10000",
                "createBook/negative/body/pages/type | \"pages\":\"understudy\"",
                "createBook/negative/body/title/type | \"title\":17",
                "createBook/negative/body/isbn/pattern | \"isbn\":\"~ no match ~\"",
                "createBook/negative/body/published/format | \"published\":\"no date at all\"",
                "createBook/negative/body/additionalProperties | \"understudyUnknown\":1",
            })
    void valuesOfFields(String id, String member) {
        assertThat(call(id).body().text()).contains(member);
    }

    @Test
    void whatIsRequiredIsLeftOut() {
        assertThat(call("createBook/negative/body/title/required").body().text())
                .doesNotContain("\"title\"")
                .contains("\"isbn\"");
        assertThat(call("createBook/negative/body/author/name/required").body().text())
                .contains("\"author\":{\"email\"");
        assertThat(call("listBooks/negative/header/X-Client/required").header("X-Client"))
                .isEmpty();
        assertThat(call("createBook/negative/body/required").body().isEmpty()).isTrue();
    }

    @Test
    void credentials() {
        assertThat(call("getBook/authentication/missing").header("Authorization"))
                .isEmpty();
        assertThat(call("getBook/authentication/wrong").header("Authorization"))
                .isNotEmpty()
                .isNotEqualTo(call("getBook/example/request").header("Authorization"));
        assertThat(CASES).doesNotContainKey("showHours/authentication/missing");
    }

    @Test
    void anOperationWithoutCredentialsIsOnlyAskedWhetherItRefuses() {
        assertThat(CASES.get("listShelves/example/request"))
                .isInstanceOfSatisfying(
                        PlannedCase.Untestable.class,
                        planned -> assertThat(planned.reason())
                                .isEqualTo(
                                        "No credentials are known for it: give --auth SCHEME=SECRET, with SCHEME one of key."));
        assertThat(CASES.keySet().stream().filter(id -> id.startsWith("listShelves/")))
                .containsExactlyInAnyOrder("listShelves/example/request", "listShelves/authentication/missing");
    }

    @Test
    void statusesAndExamplesAreAskedFor() {
        assertThat(call("getBook/example/404").header("Prefer")).containsExactly("code=404");
        assertThat(call("listBooks/example/200/two").header("Prefer")).containsExactly("code=200, example=two");
    }

    @Test
    void undeclaredMethods() {
        assertThat(call("listBooks/method/PATCH").method()).isEqualTo("PATCH");
        assertThat(call("listBooks/method/HEAD").method()).isEqualTo("HEAD");
        assertThat(call("listBooks/method/OPTIONS").method()).isEqualTo("OPTIONS");
    }

    @Test
    void everyLifecycleIsFound() {
        assertThat(CASES.get("createBook/sequence/read-after-create"))
                .isInstanceOfSatisfying(PlannedCase.OfResource.class, journey -> {
                    Lifecycle lifecycle = journey.lifecycle();
                    assertThat(lifecycle.key().name()).isEqualTo("id");
                    assertThat(lifecycle.read().orElseThrow().id()).isEqualTo("getBook");
                    assertThat(lifecycle.update().orElseThrow().id()).isEqualTo("updateBook");
                    assertThat(lifecycle.delete().orElseThrow().id()).isEqualTo("deleteBook");
                    assertThat(lifecycle.list().orElseThrow().id()).isEqualTo("listBooks");
                });
    }

    @Test
    void aReadOnlyPlanSaysWhatItLeavesOut() {
        CaseSelection readOnly = new CaseSelection(List.of(), List.of(), true, true, true, 2, 1000);
        assertThat(cases(readOnly).get("deleteBook/example/request"))
                .isInstanceOfSatisfying(
                        PlannedCase.Untestable.class,
                        planned -> assertThat(planned.reason())
                                .isEqualTo("Only what reads is tried, and DELETE could change something."));
    }

    @Test
    void ofEveryOperationAboutAsManyAreTaken() {
        CaseSelection few = new CaseSelection(List.of(), List.of(), false, true, true, 2, 12);
        Map<String, Long> numbers = cases(few).values().stream()
                .collect(Collectors.groupingBy(
                        planned -> planned.tried().operation().id(), Collectors.counting()));
        assertThat(numbers.values()).hasSize(9).allMatch(number -> number <= 2);
        assertThat(numbers.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(12);
    }
}
