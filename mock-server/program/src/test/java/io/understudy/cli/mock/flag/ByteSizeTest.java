package io.understudy.cli.mock.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteSizeTest {
    private final ByteSize sizes = new ByteSize();

    @ParameterizedTest
    @CsvSource({"0, 0", "4096, 4096", "1k, 1024", "10m, 10485760", "10MB, 10485760", "1g, 1073741824"})
    void isReadAsPeopleWriteIt(String text, long bytes) {
        assertThat(sizes.convert(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "-1", "1.5m", "10t", "9999999999"})
    void anythingElseIsNone(String text) {
        assertThatThrownBy(() -> sizes.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("'" + text + "' is no size such as 500k, 10m or 1g");
    }
}
