package io.understudy.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of examples in RFC 9535, and what they leave out. */
class JsonPathTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text.replace('`', '"'));
    }

    private static String pointers(String path, JsonNode document) throws InvalidJsonPathException {
        List<String> pointers = JsonPath.parse(path).select(document).stream()
                .map(Match::pointer)
                .toList();
        return String.join(" ", pointers);
    }

    private static String failure(String path) {
        try {
            return "read: " + JsonPath.parse(path);
        } catch (InvalidJsonPathException invalid) {
            return invalid.offset() + ": " + invalid.sentence();
        }
    }

    /** Section 1.5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "nothing",
            value = {
                "$.store.book[*].author | /store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author",
                "$..author | /store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author",
                "$.store.* | /store/book /store/bicycle",
                "$.store..price | /store/book/0/price /store/book/1/price /store/book/2/price /store/book/3/price /store/bicycle/price",
                "$..book[2] | /store/book/2",
                "$..book[2].author | /store/book/2/author",
                "$..book[2].publisher | ~~",
                "$..book[-1] | /store/book/3",
                "$..book[0,1] | /store/book/0 /store/book/1",
                "$..book[:2] | /store/book/0 /store/book/1",
                "$..book[?@.isbn] | /store/book/2 /store/book/3",
                "$..book[?@.price<10] | /store/book/0 /store/book/2",
            })
    void theBookstore(String path, String expected) throws Exception {
        JsonNode store = json("""
                {`store`: {`book`: [
                    {`category`: `reference`, `author`: `Nigel Rees`, `price`: 8.95},
                    {`category`: `fiction`, `author`: `Evelyn Waugh`, `price`: 12.99},
                    {`category`: `fiction`, `author`: `Herman Melville`, `isbn`: `0-553-21311-3`, `price`: 8.99},
                    {`category`: `fiction`, `author`: `J. R. R. Tolkien`, `isbn`: `0-395-19395-8`, `price`: 22.99}],
                  `bicycle`: {`color`: `red`, `price`: 399}}}""");
        assertThat(pointers(path, store)).isEqualTo(expected);
    }

    /** Section 2.3.1.3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$.o['j j'] | /o/j j",
                "$.o['j j']['k.k'] | /o/j j/k.k",
                "$.o[\"j j\"][\"k.k\"] | /o/j j/k.k",
                "$[\"'\"][\"@\"] | /'/@",
                "$['\\'']['\\u0040'] | /'/@",
                "$['a/b~c'] | /a~1b~0c",
                "$.用户.id | /用户/id",
                "$ .o [ 'j j' ] | /o/j j",
            })
    void names(String path, String expected) throws Exception {
        JsonNode document = json("{`o`: {`j j`: {`k.k`: 3}}, `'`: {`@`: 2}, `a/b~c`: 1, `用户`: {`id`: 7}}");
        assertThat(pointers(path, document)).isEqualTo(expected);
    }

    /** Sections 2.3.3.3 and 2.3.4.3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$[1] | /1",
                "$[-2] | /5",
                "$[7] | ~~",
                "$[-8] | ~~",
                "$[1:3] | /1 /2",
                "$[5:] | /5 /6",
                "$[1:5:2] | /1 /3",
                "$[5:1:-2] | /5 /3",
                "$[::-1] | /6 /5 /4 /3 /2 /1 /0",
                "$[-2:] | /5 /6",
                "$[:-5] | /0 /1",
                "$[::0] | ~~",
                "$[ 0 , 0 : 2 ] | /0 /0 /1",
            })
    void itemsOfAnArray(String path, String expected) throws Exception {
        assertThat(pointers(path, json("[`a`,`b`,`c`,`d`,`e`,`f`,`g`]"))).isEqualTo(expected);
    }

    /** Section 2.3.5.3, table 11: what is compared, and the outcome. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$.absent1 == $.absent2 | true",
                "$.absent1 <= $.absent2 | true",
                "$.absent == 'g' | false",
                "$.absent1 != $.absent2 | false",
                "$.absent != 'g' | true",
                "1 <= 2 | true",
                "1 > 2 | false",
                "13 == '13' | false",
                "'a' <= 'b' | true",
                "'a' > 'b' | false",
                "$.obj == $.arr | false",
                "$.obj != $.arr | true",
                "$.obj == $.obj | true",
                "$.obj != $.obj | false",
                "$.arr == $.arr | true",
                "$.arr != $.arr | false",
                "$.obj == 17 | false",
                "$.obj != 17 | true",
                "$.obj <= $.arr | false",
                "$.obj < $.arr | false",
                "$.obj <= $.obj | true",
                "$.arr <= $.arr | true",
                "1 <= $.arr | false",
                "1 >= $.arr | false",
                "1 > $.arr | false",
                "1 < $.arr | false",
                "true <= true | true",
                "true > true | false",
                "1.0 == 1 | true",
                "1e2 == 100 | true",
                "'\uD83D\uDE00' > '\uFFFD' | true",
            })
    void comparisons(String comparison, boolean expected) throws Exception {
        JsonNode document = json("{`obj`: {`x`: `y`}, `arr`: [2, 3]}");
        assertThat(JsonPath.parse("$[?" + comparison + "]").select(document)).hasSize(expected ? 2 : 0);
    }

    /** Section 2.3.5.3, table 12. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "$.a[?@.b == 'kilo'] ! /a/9",
                "$.a[?(@.b == 'kilo')] ! /a/9",
                "$.a[?@>3.5] ! /a/1 /a/4 /a/5",
                "$.a[?@.b] ! /a/6 /a/7 /a/8 /a/9",
                "$[?@.*] ! /a /o",
                "$[?@[?@.b]] ! /a",
                "$.o[?@<3, ?@<3] ! /o/p /o/q /o/p /o/q",
                "$.a[?@<2 || @.b == \"k\"] ! /a/2 /a/7",
                "$.a[?match(@.b, \"[jk]\")] ! /a/6 /a/7",
                "$.a[?search(@.b, \"[jk]\")] ! /a/6 /a/7 /a/9",
                "$.o[?@>1 && @<4] ! /o/q /o/r",
                "$.o[?@.u || @.x] ! /o/t",
                "$.a[?@.b == $.x] ! /a/0 /a/1 /a/2 /a/3 /a/4 /a/5",
                "$.a[?@ == @] ! /a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/7 /a/8 /a/9",
                "$.a[?length(@.b) == 4] ! /a/9",
                "$[?count(@.*) == 10] ! /a",
                "$[?value(@..u) == 6] ! /o",
                "$.a[?search(@.b, '(')] ! ~~",
            })
    void filters(String path, String expected) throws Exception {
        JsonNode document = json("""
                {`a`: [3, 5, 1, 2, 4, 6, {`b`: `j`}, {`b`: `k`}, {`b`: {}}, {`b`: `kilo`}],
                 `o`: {`p`: 1, `q`: 2, `r`: 3, `s`: 5, `t`: {`u`: 6}}, `e`: `f`}""");
        assertThat(pointers(path, document)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "$.a[?!@.x] | /a/1",
                "$.a[?!(@.x == 1)] | /a/1",
                "$.a[?!match(@.y, 'b.*')] | /a/0 /a/1",
            })
    void whatIsNot(String path, String expected) throws Exception {
        assertThat(pointers(path, json("{`a`: [{`x`: 1, `y`: `ab`}, {`y`: `b\\nb`}]}")))
                .isEqualTo(expected);
    }

    /** Section 2.5.2.3. */
    @Test
    void descendants() throws Exception {
        JsonNode document = json("{`o`: {`j`: 1, `k`: 2}, `a`: [5, 3, [{`j`: 4}, {`k`: 6}]]}");
        assertThat(pointers("$..j", document)).isEqualTo("/o/j /a/2/0/j");
        assertThat(pointers("$..[0]", document)).isEqualTo("/a/0 /a/2/0");
        assertThat(pointers("$.o..[*, *]", document)).isEqualTo("/o/j /o/k /o/j /o/k");
        assertThat(pointers("$.a..[0, 1]", document)).isEqualTo("/a/0 /a/1 /a/2/0 /a/2/1");
        assertThat(pointers("$", document)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "a ! 0: a JSONPath begins with '$'",
                "$.a  ! 3: here the path must end, or go on with '.' or '['",
                "$. a ! 2: after a '.' a name or '*' must follow; other names stand in brackets and quotes",
                "$.1 ! 2: after a '.' a name or '*' must follow; other names stand in brackets and quotes",
                "$[a] ! 2: between brackets a name in quotes, an index, '*' or a filter must follow",
                "$[01] ! 2: the number 01 must not begin with a zero",
                "$[-0] ! 2: the number -0 must not begin with a zero",
                "$[9007199254740992] ! 2: the number 9007199254740992 is too large",
                "$['a ! 2: the quote that opens here is not closed",
                "$['\\\"'] ! 3: this escape is none of JSONPath's",
                "$['a' ! 5: here ']' must follow",
                "$[?@.a == ] ! 10: here a path, a text in quotes, a number, true, false or null must follow",
                "$[?@[*]==0] ! 3: this cannot be compared: it is not one value at most",
                "$[?1] ! 3: this is neither true nor false; compare it with something",
                "$[?length(@.*) < 3] ! 10: this cannot be compared: it is not one value at most",
                "$[?count(1) == 1] ! 9: here a path must follow, which begins with '@' or '$'",
                "$[?match(@.a, 'x') == true] ! 3: this cannot be compared: it is not one value at most",
                "$[?value(@..color)] ! 3: this is neither true nor false; compare it with something",
                "$[?size(@)==1] ! 3: there is no function size; there are length, count, value, match and search",
                "$[?(@.a] ! 7: here ')' must follow",
                "$[?@.a==1e] ! 9: here ']' must follow",
            })
    void whatIsNoJsonPath(String path, String expected) {
        String exact = expected.startsWith("3: here the path") ? path + " " : path;
        assertThat(failure(exact)).isEqualTo(expected);
    }

    @Test
    void nestingEnds() {
        assertThat(failure("$[?" + "(".repeat(100_000)))
                .isEqualTo("103: filters and functions are nested more than 100 deep here");
        assertThat(failure("$[?" + "length(".repeat(100_000)))
                .endsWith(": filters and functions are nested more than 100 deep here");
        assertThat(failure("$" + "[?@".repeat(100_000)))
                .endsWith(": filters and functions are nested more than 100 deep here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paths", "/用户/{id}", "it's", "back\\slash", "line\nfeed", "", "9", "a-b"})
    void aPathToAMemberIsReadAsSuch(String name) throws Exception {
        JsonNode document =
                JSON.createObjectNode().set("in", JSON.createObjectNode().put(name, 1));
        assertThat(JsonPath.parse(JsonPath.toMember(List.of("in", name))).select(document))
                .singleElement()
                .satisfies(match -> assertThat(match.value().intValue()).isEqualTo(1));
    }

    @Test
    void aPathToAMemberIsWrittenAsPeopleDo() {
        assertThat(JsonPath.toMember(List.of("paths", "/users/{id}", "get", "responses", "200")))
                .isEqualTo("$.paths['/users/{id}'].get.responses['200']");
    }
}
