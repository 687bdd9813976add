package io.understudy.verify.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The structure is the one that JUnit's own consumers read: testsuites, testsuite, testcase, failure and skipped. */
class JUnitReportTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Element suites;

    @BeforeEach
    void write() throws Exception {
        String xml = new JUnitReport().of(Runs.shop(folder));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        suites = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    @Test
    void theWholeRun() {
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(suites.getAttribute("name")).isEqualTo("Shop");
        assertThat(suites.getAttribute("tests")).isEqualTo("4");
        assertThat(suites.getAttribute("failures")).isEqualTo("2");
        assertThat(suites.getAttribute("errors")).isEqualTo("0");
        assertThat(suites.getAttribute("time")).isEqualTo("2.345");
    }

    @Test
    void aSuiteForEachOperation() {
        assertThat(children(suites, "testsuite"))
                .extracting(
                        suite -> suite.getAttribute("name"),
                        suite -> suite.getAttribute("tests"),
                        suite -> suite.getAttribute("failures"),
                        suite -> suite.getAttribute("skipped"),
                        suite -> suite.getAttribute("time"),
                        suite -> suite.getAttribute("timestamp"))
                .containsExactly(
                        tuple("showItem", "3", "1", "1", "0.024", "2026-11-22T08:00:00Z"),
                        tuple("addItem", "1", "1", "0", "0.012", "2026-11-22T08:00:00Z"));
    }

    @Test
    void whatTheRunWasMadeWith() {
        Element properties =
                children(children(suites, "testsuite").get(0), "properties").get(0);
        assertThat(children(properties, "property"))
                .extracting(property -> property.getAttribute("name") + "=" + property.getAttribute("value"))
                .containsExactly(
                        "contract=api/openapi.yaml",
                        "target=http://127.0.0.1:4010",
                        "side=mock",
                        "seed=7",
                        "interrupted=false");
    }

    @Test
    void everyCase() {
        List<Element> tests = children(children(suites, "testsuite").get(0), "testcase");
        assertThat(tests)
                .extracting(test -> test.getAttribute("classname") + ": " + test.getAttribute("name"))
                .containsExactly("showItem: example tea", "showItem: id at its minimum, 1", "showItem: example pot");
        assertThat(children(tests.get(0), "failure")).isEmpty();
        assertThat(children(tests.get(2), "skipped").get(0).getAttribute("message"))
                .isEqualTo("No request is known that the server answers with this example.");
    }

    @Test
    void aFailureWithAllThatHelps() {
        Element test =
                children(children(suites, "testsuite").get(0), "testcase").get(1);
        Element failure = children(test, "failure").get(0);
        assertThat(failure.getAttribute("type")).isEqualTo("schema");
        assertThat(failure.getAttribute("message")).isEqualTo("expected a string at /name, seen the integer 7");
        assertThat(failure.getTextContent()).isEqualTo("""
                case: showItem/boundary/path/id/minimum

                schema: expected a string at /name, seen the integer 7
                in the answer: body/name
                in the contract: api/openapi.yaml:39:9
                repeat: curl -H 'Authorization: ***' http://127.0.0.1:4010/items/2

                > GET /items/2
                > Authorization: ***
                > Cookie: ***
                < 200
                < Set-Cookie: ***
                <
                {"name":7,"pin":"***","x":"</script>\uFFFD]]>&<b>"}""");
    }
}
