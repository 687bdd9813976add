package io.understudy.codec.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.validation.shape.Shape;
import java.util.List;
import java.util.Optional;

/**
 * One field for a scalar, or for each item of an array; with a style, one field for all items or members.
 *
 * @param delimited the style whose delimiter stands between items; empty when the field is repeated
 */
record TextField(String name, Shape shape, Optional<ParameterStyle> delimited) implements PropertyReader {

    @Override
    public Optional<JsonNode> take(FormFields fields, ViolationCollector report) {
        List<String> texts = fields.take(name);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                delimited.isPresent() && texts.size() == 1
                        ? FormValues.delimited(texts.get(0), delimited.get(), shape)
                        : FormValues.repeated(texts, shape));
    }
}
