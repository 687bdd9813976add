package io.understudy.diff.report;

import io.understudy.diff.change.ContractChange;
import io.understudy.diff.change.Effect;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A comparison as the XML that JUnit made customary: a suite an operation, a test a change. What breaks is a failure,
 * what cannot be told is skipped, what is compatible passes.
 */
final class JUnitChangelog {
    /** What no XML 1.0 document may hold, escaped or not (section 2.2). */
    private static final String NO_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;

    private JUnitChangelog(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(ContractDiff diff) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new JUnitChangelog(xml).write(diff);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text + "\n";
    }

    private void write(ContractDiff diff) throws XMLStreamException {
        Map<String, List<ContractChange>> suites = diff.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> change.operation().isEmpty() ? "contract" : change.operation(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        start("testsuites");
        attribute("name", diff.older().name() + " and " + diff.newer().name());
        counts(diff.changes());
        for (Map.Entry<String, List<ContractChange>> suite : suites.entrySet()) {
            start("testsuite");
            attribute("name", suite.getKey());
            counts(suite.getValue());
            for (ContractChange change : suite.getValue()) {
                test(suite.getKey(), change);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void test(String suite, ContractChange change) throws XMLStreamException {
        start("testcase");
        String where = change.where().isEmpty() ? "" : change.where() + ": ";
        attribute("name", where + change.sentence() + " [" + change.rule().id() + "]");
        attribute("classname", suite);
        if (change.effect() == Effect.BREAKING) {
            start("failure");
            attribute("type", change.rule().id());
            attribute("message", change.line());
            xml.writeCharacters(legal(Witnesses.sentence(change).orElse("")));
            xml.writeEndElement();
        } else if (change.effect() == Effect.CANNOT_TELL) {
            start("skipped");
            attribute("message", "cannot tell: no value was found that only one of the contracts takes");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void counts(List<ContractChange> changes) throws XMLStreamException {
        attribute("tests", Integer.toString(changes.size()));
        attribute("failures", count(changes, Effect.BREAKING));
        attribute("skipped", count(changes, Effect.CANNOT_TELL));
        attribute("errors", "0");
    }

    private static String count(List<ContractChange> changes, Effect effect) {
        return Long.toString(
                changes.stream().filter(change -> change.effect() == effect).count());
    }

    private void start(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private static String legal(String text) {
        return text.replaceAll(NO_XML, "\uFFFD");
    }
}
