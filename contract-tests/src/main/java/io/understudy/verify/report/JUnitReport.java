package io.understudy.verify.report;

import io.understudy.contract.reading.SourceLocations;
import io.understudy.verify.result.Exchange;
import io.understudy.verify.result.Finding;
import io.understudy.verify.result.Verdict;
import io.understudy.verify.result.VerificationResult;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A run as the XML that JUnit made customary: a suite an operation, a test a case. */
public final class JUnitReport implements ReportFormat {
    /** What no XML 1.0 document may hold, escaped or not (section 2.2). */
    private static final String NO_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    @Override
    public String of(VerificationResult run) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new Document(xml, run).write();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text + "\n";
    }

    /** One document on its way out. */
    private record Document(XMLStreamWriter xml, VerificationResult run, SourceLocations files) {
        Document(XMLStreamWriter xml, VerificationResult run) {
            this(xml, run, ContractLocations.of(run));
        }

        void write() throws XMLStreamException {
            Map<String, List<Verdict>> byOperation = run.verdicts().stream()
                    .collect(Collectors.groupingBy(
                            verdict -> verdict.tried().operation().id(), LinkedHashMap::new, Collectors.toList()));
            start("testsuites");
            attribute("name", run.contract().title());
            counts(run.verdicts());
            attribute("time", seconds(run.took()));
            for (Map.Entry<String, List<Verdict>> suite : byOperation.entrySet()) {
                suite(suite.getKey(), suite.getValue());
            }
            xml.writeEndElement();
        }

        private void suite(String operation, List<Verdict> verdicts) throws XMLStreamException {
            start("testsuite");
            attribute("name", operation);
            counts(verdicts);
            attribute("time", seconds(took(verdicts)));
            attribute("timestamp", run.started().toString());
            start("properties");
            property("contract", run.source());
            property("target", run.target().toString());
            property("side", run.side().label());
            property("seed", Long.toString(run.seed()));
            property("interrupted", Boolean.toString(run.interrupted()));
            xml.writeEndElement();
            for (Verdict verdict : verdicts) {
                test(verdict);
            }
            xml.writeEndElement();
        }

        private void test(Verdict verdict) throws XMLStreamException {
            start("testcase");
            attribute("name", verdict.tried().tries());
            attribute("classname", verdict.tried().operation().id());
            attribute("time", seconds(took(List.of(verdict))));
            if (verdict instanceof Verdict.Refuted failed) {
                Finding first = failed.findings().get(0);
                start("failure");
                attribute("type", first.check());
                attribute("message", first.line());
                List<String> texts =
                        new ArrayList<>(List.of("case: " + verdict.tried().id()));
                failed.findings().forEach(finding -> texts.add(FindingText.of(finding, files.of(finding.place()))));
                xml.writeCharacters(legal(String.join("\n\n", texts)));
                xml.writeEndElement();
            } else if (verdict instanceof Verdict.Inconclusive skipped) {
                start("skipped");
                attribute("message", skipped.reason());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void counts(List<Verdict> verdicts) throws XMLStreamException {
            attribute("tests", Integer.toString(verdicts.size()));
            attribute("failures", Long.toString(count(verdicts, Verdict.Refuted.class)));
            attribute("errors", "0");
            attribute("skipped", Long.toString(count(verdicts, Verdict.Inconclusive.class)));
        }

        private void start(String name) throws XMLStreamException {
            xml.writeCharacters("\n");
            xml.writeStartElement(name);
        }

        private void attribute(String name, String value) throws XMLStreamException {
            xml.writeAttribute(name, legal(value));
        }

        private void property(String name, String value) throws XMLStreamException {
            start("property");
            attribute("name", name);
            attribute("value", value);
            xml.writeEndElement();
        }
    }

    private static long count(List<Verdict> verdicts, Class<? extends Verdict> outcome) {
        return verdicts.stream().filter(outcome::isInstance).count();
    }

    private static Duration took(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.exchanges().stream())
                .map(Exchange::took)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }

    private static String legal(String text) {
        return text.replaceAll(NO_XML, "\uFFFD");
    }
}
