package io.understudy.validation.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.contract.Contract;
import io.understudy.contract.message.ParameterLocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of the tables of styles: OpenAPI 3.0.3 and 3.1.1, "Style Examples", and RFC 6570, which they stand on. The
 * values are those of the tables: empty, the string blue, the array blue, black and brown, and the object R=100, G=200,
 * B=150.
 */
class StyleTest {
    private static final String STRING = "{type: string}";
    private static final String ARRAY = "{type: array, items: {type: string}}";
    private static final String OBJECT =
            "{type: object, properties: {R: {type: integer}, G: {type: integer}, B: {type: integer}}}";

    @ParameterizedTest(name = "{0}, explode {1}: {2} is the {3} {4}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "matrix	false	;color	string	\"\"",
                "matrix	false	;color=blue	string	\"blue\"",
                "matrix	false	;color=blue,black,brown	array	[\"blue\",\"black\",\"brown\"]",
                "matrix	false	;color=R,100,G,200,B,150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "matrix	true	;color	string	\"\"",
                "matrix	true	;color=blue	string	\"blue\"",
                "matrix	true	;color=blue;color=black;color=brown	array	[\"blue\",\"black\",\"brown\"]",
                "matrix	true	;color=blue	array	[\"blue\"]",
                "matrix	true	;R=100;G=200;B=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "label	false	.	string	\"\"",
                "label	false	.blue	string	\"blue\"",
                "label	false	.blue.black.brown	array	[\"blue\",\"black\",\"brown\"]",
                "label	false	.blue,black,brown	array	[\"blue\",\"black\",\"brown\"]",
                "label	false	.R.100.G.200.B.150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "label	false	.R,100,G,200,B,150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "label	true	.blue	string	\"blue\"",
                "label	true	.blue.black.brown	array	[\"blue\",\"black\",\"brown\"]",
                "label	true	.R=100.G=200.B=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "simple	false	blue	string	\"blue\"",
                "simple	false	blue,black,brown	array	[\"blue\",\"black\",\"brown\"]",
                "simple	false	R,100,G,200,B,150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "simple	true	blue	string	\"blue\"",
                "simple	true	blue,black,brown	array	[\"blue\",\"black\",\"brown\"]",
                "simple	true	R=100,G=200,B=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "simple	false	a%2Cb,c	array	[\"a,b\",\"c\"]",
                "simple	false	%E5%B8%AE,a%20b	array	[\"帮\",\"a b\"]",
                "simple	false	a+b	string	\"a+b\"",
                "label	true	.a%2Eb	string	\"a.b\"",
                "matrix	true	;color=a%3Bb	string	\"a;b\"",
            })
    void inThePath(String style, boolean explode, String segment, String type, String value) {
        Contract contract = contract("/{color}", "path", style, explode, type);

        assertReads(Request.check(contract, "/" + segment, "", Map.of()), ParameterLocation.PATH, value);
    }

    @ParameterizedTest(name = "{0}, explode {1}: {2} is the {3} {4}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "form	false	color=	string	\"\"",
                "form	false	color	string	\"\"",
                "form	false	color=blue	string	\"blue\"",
                "form	false	color=blue,black,brown	array	[\"blue\",\"black\",\"brown\"]",
                "form	false	color=R,100,G,200,B,150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "form	true	color=	string	\"\"",
                "form	true	color=blue	string	\"blue\"",
                "form	true	color=blue&color=black&color=brown	array	[\"blue\",\"black\",\"brown\"]",
                "form	true	color=blue	array	[\"blue\"]",
                "form	true	color=blue,black	array	[\"blue,black\"]",
                "form	true	R=100&G=200&B=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "spaceDelimited	false	color=blue%20black%20brown	array	[\"blue\",\"black\",\"brown\"]",
                "spaceDelimited	false	color=blue+black+brown	array	[\"blue\",\"black\",\"brown\"]",
                "spaceDelimited	false	color=R%20100%20G%20200%20B%20150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "spaceDelimited	true	color=blue&color=black	array	[\"blue\",\"black\"]",
                "pipeDelimited	false	color=blue|black|brown	array	[\"blue\",\"black\",\"brown\"]",
                "pipeDelimited	false	color=blue%7Cblack%7cbrown	array	[\"blue\",\"black\",\"brown\"]",
                "pipeDelimited	false	color=R%7C100%7CG%7C200%7CB%7C150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "pipeDelimited	true	color=blue&color=black	array	[\"blue\",\"black\"]",
                "deepObject	true	color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "deepObject	true	color[R]=100&color[G]=200&color[B]=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "form	false	color=a%2Cb,c	array	[\"a,b\",\"c\"]",
                "form	false	color=a+b,%E5%B8%AE	array	[\"a b\",\"帮\"]",
                "form	false	c%6Flor=blue	string	\"blue\"",
                "form	false	color=a=b	string	\"a=b\"",
                "form	true	&&x=1&color=a%26b	string	\"a&b\"",
            })
    void inTheQuery(String style, boolean explode, String query, String type, String value) {
        Contract contract = contract("/", "query", style, explode, type);

        assertReads(Request.check(contract, "/", query, Map.of()), ParameterLocation.QUERY, value);
    }

    @ParameterizedTest(name = "explode {0}: {1} is the {2} {3}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "false	blue	string	\"blue\"",
                "false	blue,black,brown	array	[\"blue\",\"black\",\"brown\"]",
                "false	blue , black	array	[\"blue\",\"black\"]",
                "false	R,100,G,200,B,150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "true	blue,black,brown	array	[\"blue\",\"black\",\"brown\"]",
                "true	R=100, G=200, B=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "false	100%	string	\"100%\"",
                "false	a%20b+c	string	\"a%20b+c\"",
            })
    void inAHeader(boolean explode, String field, String type, String value) {
        Contract contract = contract("/", "header", "simple", explode, type);

        assertReads(Request.check(contract, "/", "", Map.of("COLOR", field)), ParameterLocation.HEADER, value);
    }

    @ParameterizedTest(name = "explode {0}: {1} is the {2} {3}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "false	color=blue	string	\"blue\"",
                "false	a=1; color=blue,black,brown; b=2	array	[\"blue\",\"black\",\"brown\"]",
                "false	color=R,100,G,200,B,150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "true	color=blue	string	\"blue\"",
                "true	color=blue&color=black&color=brown	array	[\"blue\",\"black\",\"brown\"]",
                "true	color=blue; color=black	array	[\"blue\",\"black\"]",
                "true	R=100&G=200&B=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "true	R=100; G=200; B=150	object	{\"R\":100,\"G\":200,\"B\":150}",
                "false	color=a%20b+c	string	\"a b+c\"",
                "false	color=100%	string	\"100%\"",
                "true	color=a&b	string	\"a&b\"",
                "false	color=YQ==	string	\"YQ==\"",
            })
    void inACookie(boolean explode, String cookie, String type, String value) {
        Contract contract = contract("/", "cookie", "form", explode, type);

        assertReads(Request.check(contract, "/", "", Map.of("Cookie", cookie)), ParameterLocation.COOKIE, value);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "query	csv	color=1,2",
                "query	ssv	color=1%202",
                "query	tsv	color=1%092",
                "query	pipes	color=1|2",
                "query	multi	color=1&color=2",
                "path	csv	/1,2",
                "path	ssv	/1%202",
                "path	tsv	/1%092",
                "path	pipes	/1%7C2",
                "header	csv	1, 2",
                "header	ssv	1 2",
                "header	tsv	`1	2`",
                "header	pipes	1|2",
            })
    void collectionFormatsOf20(String in, String format, String written) {
        Contract contract = Request.contract("""
                {swagger: '2.0', info: {title: Test, version: '1'}, paths: {'%s': {get: {
                  parameters: [{name: color, in: %s, required: true, type: array, items: {type: integer},
                                collectionFormat: %s}],
                  responses: {'200': {description: OK}}}}}}
                """.formatted(in.equals("path") ? "/{color}" : "/", in, format));
        boolean path = in.equals("path");

        CheckedParameters checked = Request.check(
                contract,
                path ? written : "/",
                in.equals("query") ? written : "",
                in.equals("header") ? Map.of("color", written) : Map.of());

        ParameterLocation location =
                path ? ParameterLocation.PATH : in.equals("query") ? ParameterLocation.QUERY : ParameterLocation.HEADER;
        assertReads(checked, location, "[1,2]");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            value = {
                "a[b][c]=1	{\"b\":{\"c\":1}}",
                "a[l][]=1&a[l][]=2	{\"l\":[1,2]}",
                "a[l][]=1	{\"l\":[1]}",
                "a[l]=1	{\"l\":[1]}",
                "a[l]=1&a[l]=2	{\"l\":[1,2]}",
                "a[l][1]=2&a[l][0]=1	{\"l\":[1,2]}",
                "a[l][7]=2&a[l][999999999]=1	{\"l\":[2,1]}",
                "a[t]=x&a[o]=y	{\"t\":\"x\",\"o\":\"y\"}",
                "a[b][c][d][e][f][g]=1	{\"b\":{\"c\":{\"d\":{\"e\":{\"f][g\":\"1\"}}}}}",
                "a[x y]=1&a[x+z]=%2B	{\"x y\":\"1\",\"x z\":\"+\"}",
            })
    void deepObjectsAsTheyAreCommonlyUsed(String query, String value) {
        Contract contract = Request.with("/", """
                {name: a, in: query, style: deepObject, explode: true, schema: {type: object, properties: {
                  b: {type: object, properties: {c: {type: [integer, object]}}},
                  l: {type: array, items: {type: integer}}, t: {type: string}}}}""");

        assertThat(Request.check(contract, "/", query, Map.of()).violations()).isEmpty();
        assertThat(Request.check(contract, "/", query, Map.of()).value(ParameterLocation.QUERY, "a"))
                .hasToString("Optional[" + value + "]");
    }

    private static Contract contract(String path, String in, String style, boolean explode, String type) {
        String schema =
                Map.of("string", STRING, "array", ARRAY, "object", OBJECT).get(type);
        return Request.with(
                path,
                "{name: color, in: %s, required: true, style: %s, explode: %s, schema: %s}"
                        .formatted(in, style, explode, schema));
    }

    private static void assertReads(CheckedParameters checked, ParameterLocation location, String value) {
        assertThat(checked.violations()).isEqualTo(List.of());
        assertThat(checked.value(location, "color").orElseThrow()).hasToString(value);
    }
}
