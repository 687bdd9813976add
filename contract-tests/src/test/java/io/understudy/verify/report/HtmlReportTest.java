package io.understudy.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.understudy.verify.result.Side;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"runs\">(.*?)</script>", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void carriesTheRunAsItsData() throws JsonProcessingException {
        String page = new HtmlReport(List.of()).of(Runs.shop(folder));
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(found(DATA, page)))
                .containsExactly(mapper.readTree(new JsonReport().of(Runs.shop(folder))));
    }

    @Test
    void showsEarlierRunsBesideIt() throws JsonProcessingException {
        JsonNode live = JsonReport.document(Runs.shop(folder, Side.LIVE));
        String page = new HtmlReport(List.of(live)).of(Runs.shop(folder));
        assertThat(new JsonMapper().readTree(found(DATA, page)).findValuesAsText("side"))
                .containsExactly("live", "mock");
    }

    @Test
    void whatAServerAnswersCannotLeaveTheData() {
        String page = new HtmlReport(List.of()).of(Runs.shop(folder));
        assertThat(page).contains("\\u003c/script>");
        assertThat(Pattern.compile("</script>").matcher(page).results()).hasSize(2);
    }

    @Test
    void fetchesNothing() {
        String page = new HtmlReport(List.of()).of(Runs.shop(folder)).replaceAll(DATA.pattern(), "");
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContainPattern("(?i)https?://|src=|href=|@import|url\\(|fetch\\(|XMLHttpRequest");
    }

    @Test
    void saysEverythingInBothLanguages() {
        String page = new HtmlReport(List.of()).of(Runs.shop(folder));
        Pattern english = Pattern.compile("\n  en: \\{\n(.*?)\n  },", Pattern.DOTALL);
        Pattern chinese = Pattern.compile("\n  zh: \\{\n(.*?)\n  },", Pattern.DOTALL);
        assertThat(keys(found(chinese, page))).hasSizeGreaterThan(40).isEqualTo(keys(found(english, page)));
        assertThat(found(chinese, page)).containsPattern("unproven: '未证实'");
    }

    private static Set<String> keys(String words) {
        Set<String> keys = new TreeSet<>();
        Pattern.compile("(?:^|[,{]\\s)\\s*('[^']+'|\\w+): '")
                .matcher(words)
                .results()
                .forEach(match -> keys.add(match.group(1)));
        return keys;
    }
}
