package io.understudy.verify.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.reading.ContractReader;
import io.understudy.contract.reading.ReaderOptions;
import io.understudy.validation.schema.SchemaLibrary;
import io.understudy.verify.draft.Drafts;
import io.understudy.verify.draft.RequestJudge;
import io.understudy.verify.draft.RequestWriter;
import io.understudy.verify.login.Credential;
import io.understudy.verify.login.Keyring;
import io.understudy.verify.message.HttpCall;
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

class PlannerTest {
    private static final Contract LIBRARY = new ContractReader(ReaderOptions.DEFAULTS)
            .read(Path.of("src/test/resources/verified/library.yaml"))
            .contract()
            .orElseThrow();
    private static final Drafts DRAFTS = new Drafts(LIBRARY);
    private static final Keyring KEYS = new Keyring(
            LIBRARY,
            List.of(new Credential("basic", "ann", "ann-secret", List.of())),
            operation -> List.of(),
            Keyring.Otherwise.REFRAIN);
    private static final RequestWriter WRITER = new RequestWriter(DRAFTS, KEYS, Optional.empty(), List.of());
    private static final Map<String, Trial> TRIALS = trials(Selection.ALL);

    private static Map<String, Trial> trials(Selection selection) {
        RequestJudge judge = new RequestJudge(LIBRARY, new SchemaLibrary(LIBRARY.documents()), Optional.empty());
        Workshop workshop = new Workshop(LIBRARY, DRAFTS, WRITER, judge, KEYS, 1, selection);
        return new Planner(workshop)
                .trials().stream()
                        .collect(Collectors.toMap(trial -> trial.tried().id(), Function.identity()));
    }

    private static HttpCall call(String id) {
        Trial.Single trial = (Trial.Single) Objects.requireNonNull(TRIALS.get(id), id);
        return WRITER.write(trial.draft());
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
        assertThat(TRIALS).doesNotContainKey("showHours/authentication/missing");
    }

    @Test
    void anOperationWithoutCredentialsIsOnlyAskedWhetherItRefuses() {
        assertThat(TRIALS.get("listShelves/example/request"))
                .isInstanceOfSatisfying(
                        Trial.Impossible.class,
                        trial -> assertThat(trial.reason())
                                .isEqualTo(
                                        "No credentials are known for it: give --auth SCHEME=SECRET, with SCHEME one of key."));
        assertThat(TRIALS.keySet().stream().filter(id -> id.startsWith("listShelves/")))
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
        assertThat(TRIALS.get("createBook/sequence/lifecycle")).isInstanceOfSatisfying(Trial.Journey.class, journey -> {
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
        Selection readOnly = new Selection(List.of(), List.of(), true, true, true, 2, 1000);
        assertThat(trials(readOnly).get("deleteBook/example/request"))
                .isInstanceOfSatisfying(
                        Trial.Impossible.class,
                        trial -> assertThat(trial.reason())
                                .isEqualTo("Only what reads is tried, and DELETE could change something."));
    }

    @Test
    void ofEveryOperationAboutAsManyAreTaken() {
        Selection few = new Selection(List.of(), List.of(), false, true, true, 2, 12);
        Map<String, Long> numbers = trials(few).values().stream()
                .collect(
                        Collectors.groupingBy(trial -> trial.tried().operation().id(), Collectors.counting()));
        assertThat(numbers.values()).hasSize(9).allMatch(number -> number <= 2);
        assertThat(numbers.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(12);
    }
}
