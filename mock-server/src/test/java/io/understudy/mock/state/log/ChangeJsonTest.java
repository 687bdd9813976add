package io.understudy.mock.state.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'put':'tasks','key':'1','entry':{'title':'x'}}",
                "{'remove':'tasks','key':'1'}",
                "{'replace':'tasks','entries':[{'key':'1','entry':{'title':'x'}}]}",
                "{'sequence':'tasks.id','last':7}",
                "{'scenario':''}"
            })
    void writesWhatItReads(String text) throws Exception {
        JsonNode json = JSON.readTree(text.replace('\'', '"'));
        assertThat(ChangeJson.write(ChangeJson.read(json)).toString()).isEqualTo(json.toString());
    }

    static Stream<String> broken() {
        return Stream.of(
                "{}",
                "{'put':'tasks','entry':{}}",
                "{'put':'tasks','key':'1'}",
                "{'remove':'tasks'}",
                "{'replace':'tasks'}",
                "{'sequence':'x','last':'7'}",
                "[]");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatIsNoChange(String text) throws Exception {
        JsonNode json = JSON.readTree(text.replace('\'', '"'));
        assertThatThrownBy(() -> ChangeJson.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this is no change: " + json);
    }
}
