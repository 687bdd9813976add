package io.understudy.mock.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.mock.engine.MockResponse;
import io.understudy.validation.Violation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is told of an answer from memory. The requests of this contract allow longer titles than its answers. */
class ActionResponderTest {
    private final Mock mock =
            Mock.of(Path.of("src/test/resources/state/narrower-answers.yaml"), BehaviourOptions.defaults());

    @Test
    void aRememberedAnswerThatBreaksTheContractIsTold() {
        MockResponse created = mock.send("POST", "/notes", "{'title':'too long'}");
        assertThat(Mock.line(created)).isEqualTo("201 {'id':1,'title':'too long'}");
        assertThat(created.findings().ofResponse()).extracting(Violation::code).containsExactly("maxLength");

        MockResponse read = mock.send("GET", "/notes/1", "");
        assertThat(Mock.line(read)).isEqualTo("200 {'id':1,'title':'too long'}");
        assertThat(read.findings().ofResponse()).extracting(Violation::code).containsExactly("maxLength");
    }

    @Test
    void aRememberedAnswerThatKeepsTheContractIsNot() {
        assertThat(mock.send("POST", "/notes", "{'title':'short'}").findings().ofResponse())
                .isEmpty();
        assertThat(mock.send("GET", "/notes/1", "").findings().ofResponse()).isEmpty();
    }
}
