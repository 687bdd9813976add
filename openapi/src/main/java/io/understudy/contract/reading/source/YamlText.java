package io.understudy.contract.reading.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tells a YAML text. Works on the parser's events, which need no recursion, so that deep nesting cannot hurt. */
final class YamlText {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .build();

    private final String text;

    YamlText(String text) {
        this.text = text;
    }

    <E extends TreeEvents> E tell(Function<Cursor, E> listener) throws UnusableSourceException {
        YamlMarks marks = new YamlMarks(text);
        Teller teller = new Teller(marks);
        E events = listener.apply(teller::mark);
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                teller.tell(event, events);
            }
            return events;
        } catch (ReaderException problem) {
            throw new UnusableSourceException("syntax", marks.firstUnprintable(), sentence(problem));
        } catch (MarkedYamlEngineException problem) {
            Optional<String> mended = withoutDeepBlanks(problem);
            if (mended.isPresent()) {
                return new YamlText(mended.get()).tell(listener);
            }
            throw new UnusableSourceException("syntax", marks.of(problem.getProblemMark()), sentence(problem));
        } catch (YamlEngineException problem) {
            throw new UnusableSourceException("syntax", teller.mark(), oneLine("not YAML: " + problem.getMessage()));
        }
    }

    /**
     * Blank lines before the text of a block scalar must not hold more spaces than it is indented by (YAML 1.2.2, section
     * 8.1.1.1). Most parsers do not mind, and the spaces mean nothing: this is the text without them, if they are what a
     * problem is about.
     */
    private Optional<String> withoutDeepBlanks(MarkedYamlEngineException problem) {
        if (!problem.getProblem().contains("leading empty lines contain more spaces")
                || problem.getProblemMark().isEmpty()) {
            return Optional.empty();
        }
        int end = text.offsetByCodePoints(0, problem.getProblemMark().get().getIndex());
        int start = end;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String blanks = text.substring(start, end);
        String lines = blanks.substring(0, blanks.lastIndexOf('\n') + 1).replace(" ", "");
        String mended =
                text.substring(0, start) + lines + blanks.substring(blanks.lastIndexOf('\n') + 1) + text.substring(end);
        return mended.equals(text) ? Optional.empty() : Optional.of(mended);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    private static String sentence(MarkedYamlEngineException problem) {
        if (problem.getProblem().contains("\\t(TAB)")) {
            return "not YAML: a tab may not stand here; indent with spaces";
        }
        String context = problem.getContext() == null ? "" : " (" + problem.getContext() + ")";
        return oneLine("not YAML: " + problem.getProblem().replaceAll("\\. \\(Do not use .* for indentation\\)", "")
                + context);
    }

    private static String sentence(ReaderException problem) {
        return String.format(
                "not YAML: the character U+%04X may only stand as an escape within double quotes",
                problem.getCodePoint());
    }

    /** Walks through the events and keeps track of which texts are keys. */
    private static final class Teller {
        private final YamlMarks marks;
        private final Deque<Frame> open = new ArrayDeque<>();
        private @Nullable Event current;
        private boolean started;

        Teller(YamlMarks marks) {
            this.marks = marks;
        }

        Mark mark() {
            return current == null ? Mark.NONE : marks.of(current.getStartMark());
        }

        void tell(Event event, TreeEvents events) throws UnusableSourceException {
            current = event;
            if (event instanceof DocumentStartEvent) {
                refuseSecondDocument();
            } else if (event instanceof CollectionEndEvent) {
                open.pop();
                events.end();
            } else if (event instanceof NodeEvent node) {
                Frame parent = open.peek();
                if (parent != null && parent.expectsKey) {
                    tellKey(node, parent, events);
                } else {
                    tellValue(node, parent, events);
                }
            }
        }

        private void refuseSecondDocument() throws UnusableSourceException {
            if (started) {
                throw new UnusableSourceException(
                        "syntax",
                        mark(),
                        "a second YAML document begins here; a contract is one document, so remove '---'");
            }
            started = true;
        }

        private void tellKey(NodeEvent node, Frame parent, TreeEvents events) throws UnusableSourceException {
            if (!(node instanceof ScalarEvent key)) {
                throw new UnusableSourceException("syntax", mark(), "a key must be a plain or quoted text");
            }
            refuseAmbiguous(key, parent.flow);
            parent.expectsKey = false;
            parent.keyEnd = key.getEndMark();
            events.key(key.getValue());
        }

        private void tellValue(NodeEvent node, @Nullable Frame parent, TreeEvents events)
                throws UnusableSourceException {
            if (parent != null && parent.mapping) {
                parent.expectsKey = true;
                refuseKeyWithoutValue(node, parent);
            }
            if (node instanceof AliasEvent alias) {
                events.alias(alias.getAlias().getValue());
                return;
            }
            if (node.getAnchor().isPresent()) {
                events.anchor(node.getAnchor().get().getValue());
            }
            boolean flow = parent != null && parent.flow;
            if (node instanceof ScalarEvent scalar) {
                refuseAmbiguous(scalar, flow);
                events.scalar(value(scalar));
            } else if (node instanceof CollectionStartEvent start) {
                boolean mapping = start instanceof MappingStartEvent;
                open.push(new Frame(mapping, start.isFlow()));
                if (mapping) {
                    events.startObject();
                } else {
                    events.startArray();
                }
            }
        }

        /** {@code {a: Hello, world}} is a mapping with a key 'world' to YAML, and something else to its author. */
        private void refuseKeyWithoutValue(NodeEvent node, Frame parent) throws UnusableSourceException {
            if (parent.flow
                    && node instanceof ScalarEvent scalar
                    && scalar.isPlain()
                    && scalar.getValue().isEmpty()
                    && YamlMarks.same(parent.keyEnd, scalar.getEndMark())) {
                throw new UnusableSourceException(
                        "ambiguous-yaml",
                        marks.of(parent.keyEnd),
                        "a key without a value ends here; if the comma before it belongs to a text, quote that text");
            }
        }

        /** Within braces or brackets, parsers of YAML 1.1 and 1.2 disagree about an unquoted question mark. */
        private void refuseAmbiguous(ScalarEvent scalar, boolean flow) throws UnusableSourceException {
            if (flow && scalar.isPlain() && scalar.getValue().indexOf('?') >= 0) {
                throw new UnusableSourceException(
                        "ambiguous-yaml",
                        mark(),
                        "parsers disagree about an unquoted '?' within braces or brackets; quote this text");
            }
        }

        private static JsonNode value(ScalarEvent scalar) {
            boolean text = !scalar.isPlain()
                    || scalar.getTag().filter("tag:yaml.org,2002:str"::equals).isPresent();
            return text ? ExactNumbers.NODES.textNode(scalar.getValue()) : PlainScalars.parse(scalar.getValue());
        }
    }

    private static final class Frame {
        private final boolean mapping;
        private final boolean flow;
        private boolean expectsKey;
        private Optional<org.snakeyaml.engine.v2.exceptions.Mark> keyEnd = Optional.empty();

        Frame(boolean mapping, boolean flow) {
            this.mapping = mapping;
            this.flow = flow;
            this.expectsKey = mapping;
        }
    }
}
