package io.understudy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.understudy.diff.change.ChangeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule has a page, and each page a rule. */
class RulePagesTest {
    private static final Path PAGES = Path.of("docs", "diff");

    @ParameterizedTest
    @EnumSource(ChangeRule.class)
    void aPageForTheRule(ChangeRule rule) {
        assertThat(PAGES.resolve(rule.id() + ".md"))
                .content()
                .startsWith("# " + rule.id() + "\n\n" + rule.title() + "\n")
                .contains("**Effect:** ");
    }

    @Test
    void theListOfRules() throws IOException {
        assertThat(PAGES.resolve("README.md"))
                .content()
                .contains(Stream.of(ChangeRule.values())
                        .map(rule -> "| [" + rule.id() + "](" + rule.id() + ".md) | " + rule.title() + " |")
                        .toList());
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages).hasSize(ChangeRule.values().length + 1);
        }
    }
}
