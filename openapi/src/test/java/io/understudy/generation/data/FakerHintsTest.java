package io.understudy.generation.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakerHintsTest {

    @ParameterizedTest
    @CsvSource({
        "#{Name.fullName}, #{Name.fullName}",
        "Mr #{Name.lastName}, Mr #{Name.lastName}",
        "name.firstName, #{Name.firstName}",
        "name.findName, #{Name.fullName}",
        "location.zipCode, #{Address.zipCode}",
        "random.uuid, #{Internet.uuid}",
    })
    void meansAnExpression(String hint, String expression) {
        assertThat(FakerHints.expression(TextNode.valueOf(hint))).contains(expression);
    }

    @Test
    void argumentsAreNotLookedAt() {
        assertThat(FakerHints.expression(JsonNodeFactory.instance.objectNode().put("company.name", 1)))
                .contains("#{Company.name}");
    }

    @Test
    void whatIsNoHintIsNone() {
        assertThat(FakerHints.expression(IntNode.valueOf(1))).isEmpty();
        assertThat(FakerHints.expression(TextNode.valueOf("a name"))).isEmpty();
    }

    /** Methods of faker.js that people write, each of which Datafaker must understand in the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.findName",
                "name.jobTitle",
                "person.fullName",
                "person.sex",
                "internet.email",
                "internet.userName",
                "internet.ip",
                "internet.mac",
                "image.avatar",
                "image.imageUrl",
                "phone.phoneNumber",
                "location.street",
                "location.latitude",
                "address.city",
                "address.streetAddress",
                "company.companyName",
                "commerce.product",
                "commerce.productName",
                "commerce.price",
                "lorem.text",
                "lorem.sentence",
                "lorem.slug",
                "random.uuid",
                "random.number",
                "random.word",
                "hacker.phrase",
                "finance.currencyCode",
                "finance.account",
                "system.fileName",
                "system.mimeType",
                "internet.url",
                "internet.domainName"
            })
    void isUnderstoodByDatafaker(String hint) {
        String expression = FakerHints.expression(TextNode.valueOf(hint)).orElseThrow();

        assertThat(new FakeTexts(Locale.ENGLISH).text(expression, 1))
                .as(expression)
                .isNotEmpty();
    }
}
