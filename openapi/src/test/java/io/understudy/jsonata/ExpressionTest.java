package io.understudy.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static Optional<String> value(String source, String root) throws Exception {
        return Expression.of(source).evaluate(new Names(json(root))).map(JsonNode::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a            | {'a': 1}                                  | 1",
                "a            | {'a': 12345678901234567890}               | 12345678901234567890",
                "a            | {'a': 1.10}                               | 1.10",
                "a            | {'a': 0.1234567890123456789012345}        | 0.1234567890123456789012345",
                "a + 1        | {'a': 1}                                  | 2",
                "a / 2        | {'a': 1}                                  | 0.5",
                "a            | {'a': null}                               | null",
                "a = null     | {'a': null}                               | true",
                "a            | {'a': [1, null, 'x']}                     | [1,null,\"x\"]",
                "{'x': a}     | {'a': null}                               | {\"x\":null}",
                "a.b          | {'a': [{'b': 1}, {'b': 2}]}               | [1,2]",
                "$            | {'b': 1, 'a': {'c': true}}                | {\"b\":1,\"a\":{\"c\":true}}",
                "a & '%'      | {'a': 70}                                 | \"70%\"",
                "$number(a)   | {'a': '8741'}                             | 8741",
            })
    void evaluates(String source, String root, String expected) throws Exception {
        assertThat(value(source.strip(), root)).contains(expected);
    }

    @Test
    void hasNoValueWhereThereIsNone() throws Exception {
        assertThat(value("nothing.here", "{}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"a = 1 | true", "a = '1' | false", "nothing | false", "a | true", "'' | false", "a - 1 | false"})
    void holdsWhenItsValueIsTrueInJsonata(String source, boolean expected) throws Exception {
        assertThat(Expression.of(source.strip()).holds(new Names(json("{'a': 1}"))))
                .isEqualTo(expected);
    }

    @Test
    void seesValuesAndCallsFunctionsByName() throws Exception {
        Names names = new Names(json("{'a': 2}"))
                .with("b", new Binding.Value(json("{'c': 1.10}")))
                .with(
                        "join",
                        new Binding.Function(arguments -> Optional.of(JsonNodeFactory.instance.textNode(arguments.get(0)
                                + "/"
                                + arguments.get(1)
                                + "/"
                                + arguments.get(2).isMissingNode()))));
        assertThat(Expression.of("$join(a, $b.c, nothing)").evaluate(names).map(JsonNode::asText))
                .contains("2/1.10/true");
        assertThat(Expression.of("$join(a, $b.c, nothing)").names()).containsExactly("join", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a +    | Unexpected end of expression",
                "a b    | Syntax error: \"b\"",
                "(a     | Expected \")\" before end of expression",
            })
    void saysWhyATextIsNoExpression(String source, String reason) {
        assertThatThrownBy(() -> Expression.of(source.strip()))
                .isInstanceOf(InvalidExpressionException.class)
                .hasMessage(reason);
    }

    @Test
    void aMistakeOfTheContractIsNamedWithItsExpression() {
        assertThatThrownBy(() -> value("a + 'x'", "{'a': 1}"))
                .isInstanceOf(FailedExpressionException.class)
                .hasMessageStartingWith("The expression a + 'x' cannot be evaluated: ");
    }

    @Test
    void endlessRecursionEnds() {
        assertThatThrownBy(() -> value("($f := function($x) { 1 + $f($x) }; $f(1))", "{}"))
                .isInstanceOf(FailedExpressionException.class);
    }

    @Test
    void anEndlessLoopEnds() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> value("($f := function($x) { $f($x + 1) }; $f(1))", "{}"))
                        .isInstanceOf(FailedExpressionException.class));
    }

    @Test
    void threadsShareAnExpression() throws Exception {
        Expression square = Expression.of("$map([1..50], function($i) { $i * a })[49]");
        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> square.evaluate(new Names(
                                        JsonNodeFactory.instance.objectNode().put("a", i)))
                                .map(JsonNode::asInt)
                                .orElseThrow()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 400).mapToObj(i -> 50 * i).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$pad('x', 500000000) | it makes a value of more than 1,000,000 characters or items",
                "$pad('x', -500000000) | it makes a value of more than 1,000,000 characters or items",
                "($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $f('ab', 40))"
                        + " | it makes a value of more than 1,000,000 characters or items",
                "$join([1..1000].('a'), $pad('x', 100000)) | it makes a value of more than 1,000,000 characters or items",
                "$replace($pad('', 100000, 'a'), 'a', $pad('', 100000, 'b'))"
                        + " | it makes a value of more than 1,000,000 characters or items",
                "[1..3000000] | it makes a value of more than 1,000,000 characters or items",
                "$count($map([1..900000], function($i) { $i + 1 + 1 + 1 })) | it takes more than 1,000,000 steps",
                "($f := function($n) { 1 + $f($n + 1) }; $f(1)) | it calls itself too often",
            })
    void anExpressionHasABudgetOfWorkAndMemory(String source, String reason) {
        Expression expression = Expression.of(source);
        assertThatThrownBy(() -> expression.evaluate(new Names(json("{}"))))
                .isInstanceOf(FailedExpressionException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$pad('x', 3, '-') | \"x--\"",
                "$pad('x', -3) | \"  x\"",
                "$join(['a', 'b'], ', ') | \"a, b\"",
                "$join(['a', 'b']) | \"ab\"",
                "$replace('abab', 'a', 'c') | \"cbcb\"",
                "$replace('abab', 'a', 'c', 1) | \"cbab\"",
                "$replace('abab', /a/, function($m) { $m.match & 'x' }) | \"axbaxb\"",
                "'a b' ~> $replace(' ', '') | \"ab\"",
            })
    void theFunctionsThatAreBoundedMeanWhatTheyAlwaysDo(String source, String expected) throws Exception {
        assertThat(Expression.of(source).evaluate(new Names(json("{}"))).map(JsonNode::toString))
                .hasValue(expected);
    }
}
