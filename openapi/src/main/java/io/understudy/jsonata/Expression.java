package io.understudy.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.document.Lazy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An expression in JSONata, parsed at most once. Safe to share between threads. */
public final class Expression {
    private static final Pattern NAME = Pattern.compile("\\$([A-Za-z_][A-Za-z_0-9]*)");

    private final String source;
    private final Lazy<Jsonata> parsed;
    private final Set<String> names;

    private Expression(String source, Set<String> names) {
        this.source = source;
        this.parsed = new Lazy<>(() -> parse(source));
        this.names = names;
    }

    /**
     * Parses an expression.
     *
     * @throws InvalidExpressionException when the text is none
     */
    public static Expression of(String source) {
        Expression expression = later(source);
        expression.parsed.value();
        return expression;
    }

    /** An expression that is parsed when it is first needed, because somebody vouches for it. */
    public static Expression later(String source) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(source);
        while (name.find()) {
            names.add(name.group(1));
        }
        return new Expression(source, names);
    }

    private static Jsonata parse(String source) {
        try {
            Jsonata parsed = Jsonata.jsonata(source);
            parsed.setValidateInput(false);
            parsed.setOutputConvertNulls(false);
            return parsed;
        } catch (JException problem) {
            throw new InvalidExpressionException(reason(problem), problem);
        } catch (RuntimeException problem) {
            // The parser does not expect every text that it is given.
            throw new InvalidExpressionException("it cannot be parsed", problem);
        }
    }

    private static String reason(JException problem) {
        return String.valueOf(problem.getMessage()).replaceAll("\\s+", " ").strip();
    }

    /** The names with a dollar sign that it uses, without the sign. */
    public Set<String> names() {
        return names;
    }

    /**
     * The value of the expression.
     *
     * @return empty when it has none
     * @throws FailedExpressionException when it goes wrong, or takes more work or memory than it may
     */
    public Optional<JsonNode> evaluate(EvaluationContext surroundings) {
        Jsonata script = parsed.value();
        Frame frame = script.createFrame();
        Budget.bound(frame);
        for (String name : names) {
            surroundings.binding(name).ifPresent(binding -> bind(frame, name, binding));
        }
        try {
            Object root = surroundings.root().map(Values::ofNode).orElse(null);
            return Optional.of(Values.toNode(script.evaluate(root, frame))).filter(value -> !value.isMissingNode());
        } catch (JException problem) {
            throw new FailedExpressionException(source, reason(problem), problem);
        } catch (Budget.SpentException spent) {
            throw new FailedExpressionException(source, String.valueOf(spent.getMessage()), spent);
        } catch (RuntimeException | StackOverflowError problem) {
            // The library does not expect every value, and a function may call itself at any depth.
            throw new FailedExpressionException(source, "it asks too much", problem);
        }
    }

    /** Whether the value of the expression is what JSONata takes for true. */
    public boolean holds(EvaluationContext surroundings) {
        return evaluate(surroundings)
                .map(Values::ofNode)
                .filter(Jsonata::boolize)
                .isPresent();
    }

    private static void bind(Frame frame, String name, Binding binding) {
        if (binding instanceof Binding.Value value) {
            frame.bind(name, Values.ofNode(value.value()));
        } else {
            Binding.Body body = ((Binding.Function) binding).body();
            frame.bind(name, new JFunction((input, arguments) -> call(body, arguments), null));
        }
    }

    private static @Nullable Object call(Binding.Body body, List<?> arguments) {
        return body.call(arguments.stream().map(Values::toNode).toList())
                .map(Values::ofNode)
                .orElse(null);
    }

    @Override
    public String toString() {
        return source;
    }
}
