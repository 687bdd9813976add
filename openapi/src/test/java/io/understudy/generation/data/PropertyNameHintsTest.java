package io.understudy.generation.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNameHintsTest {

    @ParameterizedTest
    @CsvSource({
        "name, #{Name.fullName}",
        "firstName, #{Name.firstName}",
        "customer_first_name, #{Name.firstName}",
        "billing-City, #{Address.city}",
        "mobilePhone, #{PhoneNumber.cellPhone}",
        "companyName, #{Company.name}",
        "shipping.address, #{Address.streetAddress}",
    })
    void theLastWordsOfANameDecide(String name, String expression) {
        assertThat(PropertyNameHints.expression(name)).contains(expression);
    }

    @ParameterizedTest
    @CsvSource({"x", "cities", "''", "名字"})
    void anUnknownNameSaysNothing(String name) {
        assertThat(PropertyNameHints.expression(name)).isEmpty();
        assertThat(PropertyNameHints.numbers(name)).isEmpty();
        assertThat(PropertyNameHints.format(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"createdAt, date-time", "start_time, date-time", "due date, date", "birthday, date"})
    void timesAreTold(String name, String format) {
        assertThat(PropertyNameHints.format(name)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"unitPrice, 1, 1000, 2", "user_id, 1, 1000000, 0", "lat, -90, 90, 5"})
    void numbersHaveTheirRange(String name, String least, String greatest, int scale) {
        PropertyNameHints.Range range = PropertyNameHints.numbers(name).orElseThrow();

        assertThat(range.least()).isEqualByComparingTo(least);
        assertThat(range.greatest()).isEqualByComparingTo(greatest);
        assertThat(range.scale()).isEqualTo(scale);
    }
}
