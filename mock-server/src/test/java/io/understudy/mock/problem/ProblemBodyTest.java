package io.understudy.mock.problem;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.understudy.mock.problem.callback.AddressRefused;
import io.understudy.mock.problem.callback.CallbackUnanswered;
import io.understudy.mock.problem.callback.InvalidWebhookCall;
import io.understudy.mock.problem.callback.UnknownWebhook;
import io.understudy.mock.problem.callback.UnknownWebhookVariant;
import io.understudy.mock.problem.contract.FailedBehaviour;
import io.understudy.mock.problem.contract.InvalidResponse;
import io.understudy.mock.problem.contract.UngeneratableBody;
import io.understudy.mock.problem.request.ActionRefused;
import io.understudy.mock.problem.request.AdminRefused;
import io.understudy.mock.problem.request.BodyTooLarge;
import io.understudy.mock.problem.request.CodeNotFound;
import io.understudy.mock.problem.request.ExampleNotFound;
import io.understudy.mock.problem.request.InvalidPreference;
import io.understudy.mock.problem.request.InvalidRequest;
import io.understudy.mock.problem.request.MethodNotAllowed;
import io.understudy.mock.problem.request.NotAcceptable;
import io.understudy.mock.problem.request.PathNotFound;
import io.understudy.mock.problem.request.TooMuchWork;
import io.understudy.mock.problem.request.UnreadableRequest;
import io.understudy.mock.problem.server.InternalFault;
import io.understudy.mock.problem.server.UnavailableState;
import io.understudy.mock.problem.server.UpstreamFailure;
import io.understudy.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemBodyTest {

    static List<Problem> problems() {
        return List.of(
                new AddressRefused("x"),
                new BodyTooLarge(1_000),
                new AdminRefused(403, "x"),
                new CodeNotFound(500, List.of("200")),
                new ActionRefused(403, "x"),
                new ExampleNotFound("some", List.of()),
                new FailedBehaviour("x"),
                new InternalFault("x"),
                new InvalidPreference("code", "x", "y"),
                new InvalidWebhookCall("x"),
                new MethodNotAllowed("GET", "/", List.of("PUT")),
                new CallbackUnanswered("x"),
                new NotAcceptable("a/b", List.of("c/d")),
                new PathNotFound("/"),
                new TooMuchWork(),
                new UnavailableState("x"),
                new UngeneratableBody("id", "no"),
                new UnknownWebhook("x", List.of()),
                new UnknownWebhookVariant("x", "method", "GET", List.of()),
                new UnreadableRequest(400, "x"),
                new UpstreamFailure("http://x", false, "x"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasTheMembersOfTheRfc(Problem problem) {
        assertThatJson(new String(ProblemBody.of(problem), StandardCharsets.UTF_8))
                .isObject()
                .containsOnlyKeys("type", "title", "status", "detail")
                .containsEntry("type", "urn:understudy:problem:" + problem.name())
                .containsEntry("title", problem.title())
                .containsEntry("detail", problem.detail());
    }

    static Stream<Problem> problemsWithViolations() {
        List<Violation> violations = List.of(
                new Violation(
                        Violation.Kind.VALUE, List.of("body", "a"), "type", "Request body property a must be string"),
                new Violation(Violation.Kind.VALUE, List.of("query", "b"), "required", "b is missing"));
        return Stream.of(
                new InvalidRequest(401, violations, List.of("Basic realm=\"x\"")),
                new InvalidRequest(415, violations, List.of()),
                new InvalidRequest(422, violations, List.of()),
                new InvalidResponse(violations));
    }

    @ParameterizedTest
    @MethodSource("problemsWithViolations")
    void aProblemWithViolationsNamesThemAll(Problem problem) {
        assertThat(problem.detail()).isEqualTo("Request body property a must be string; and 1 more, see validation.");
        assertThatJson(new String(ProblemBody.of(problem), StandardCharsets.UTF_8))
                .node("validation")
                .isEqualTo("""
                        [{"location": ["body", "a"], "severity": "Error", "code": "type",
                          "message": "Request body property a must be string"},
                         {"location": ["query", "b"], "severity": "Error", "code": "required",
                          "message": "b is missing"}]
                        """);
    }

    @Test
    void everyProblemHasANameOfItsOwn() {
        List<Problem> all =
                Stream.concat(problems().stream(), problemsWithViolations()).toList();
        Set<String> kinds = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("io.understudy.mock").stream()
                        .filter(each -> each.isAssignableTo(Problem.class) && !each.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(all.stream().map(each -> each.getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(all.stream().map(Problem::name)).doesNotHaveDuplicates();
    }

    @Test
    void aListReadsLikeASentence() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void anOperationWithoutResponsesIsToldSo() {
        assertThat(new CodeNotFound(404, List.of()).detail())
                .isEqualTo("The operation declares no response for 404; it declares none at all.");
    }
}
