package io.understudy.mock.problem;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemBodyTest {

    static List<Problem> problems() {
        return List.of(
                new CodeNotFound(500, List.of("200")),
                new ExampleNotFound("some", List.of()),
                new InternalFault("x"),
                new InvalidPreference("code", "x", "y"),
                new MethodNotAllowed("GET", "/", List.of("PUT")),
                new NoResponse("id"),
                new NotAcceptable("a/b", List.of("c/d")),
                new PathNotFound("/"),
                new UnreadableRequest(400, "x"));
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

    @Test
    void everyProblemHasANameOfItsOwn() {
        assertThat(problems()).hasSize(Problem.class.getPermittedSubclasses().length);
        assertThat(problems().stream().map(Problem::name)).doesNotHaveDuplicates();
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
