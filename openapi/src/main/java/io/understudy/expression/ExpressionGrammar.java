package io.understudy.expression;

import com.fasterxml.jackson.core.JsonPointer;
import io.understudy.expression.Parsing.Malformed;
import io.understudy.expression.Parsing.Parsed;
import io.understudy.expression.RuntimeExpression.Side;
import java.util.regex.Pattern;

/**
 * The grammar of expressions (OpenAPI 3.1, section 4.8.20.4). It is kept to the letter but for one thing: the query and
 * the path of a response are refused, because a response has neither.
 */
final class ExpressionGrammar {
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^/~]|~[01])*+)*+", Pattern.DOTALL);

    private final String text;

    private ExpressionGrammar(String text) {
        this.text = text;
    }

    static Parsing<RuntimeExpression> parse(String text) {
        return new ExpressionGrammar(text).expression();
    }

    private Parsing<RuntimeExpression> expression() {
        return switch (text) {
            case "$url" -> new Parsed<>(new RuntimeExpression.Url());
            case "$method" -> new Parsed<>(new RuntimeExpression.Method());
            case "$statusCode" -> new Parsed<>(new RuntimeExpression.StatusCode());
            default -> {
                if (text.startsWith("$request.")) {
                    yield source(Side.REQUEST, text.substring("$request.".length()));
                }
                if (text.startsWith("$response.")) {
                    yield source(Side.RESPONSE, text.substring("$response.".length()));
                }
                yield malformed(
                        "write $url, $method, $statusCode, or one that begins with '$request.' or '$response.'");
            }
        };
    }

    private Parsing<RuntimeExpression> source(Side side, String source) {
        if (source.startsWith("header.")) {
            return header(side, source.substring("header.".length()));
        }
        if (source.equals("body") || source.startsWith("body#")) {
            return body(side, source.equals("body") ? "" : source.substring("body#".length()));
        }
        if (side == Side.RESPONSE) {
            return malformed("write header.NAME, body or body#/POINTER after '$response.'");
        }
        if (source.startsWith("query.")) {
            return new Parsed<>(new RuntimeExpression.Query(source.substring("query.".length())));
        }
        if (source.startsWith("path.")) {
            return new Parsed<>(new RuntimeExpression.Path(source.substring("path.".length())));
        }
        return malformed("write header.NAME, query.NAME, path.NAME, body or body#/POINTER after '$request.'");
    }

    private Parsing<RuntimeExpression> header(Side side, String name) {
        return TOKEN.matcher(name).matches()
                ? new Parsed<>(new RuntimeExpression.Header(side, name))
                : malformed("'" + name + "' is no name of a header");
    }

    private Parsing<RuntimeExpression> body(Side side, String pointer) {
        return POINTER.matcher(pointer).matches()
                ? new Parsed<>(new RuntimeExpression.Body(side, JsonPointer.compile(pointer)))
                : malformed("'" + pointer + "' is no JSON pointer: it begins with '/', and after '~' follows 0 or 1");
    }

    private Parsing<RuntimeExpression> malformed(String wayOut) {
        return new Malformed<>("'" + text + "' is no runtime expression; " + wayOut);
    }
}
