package io.understudy.codec.multipart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.understudy.codec.MediaType;
import io.understudy.codec.format.BodyReader;
import io.understudy.codec.format.EncodedContent;
import io.understudy.codec.format.ViolationCollector;
import io.understudy.contract.message.ParameterStyle;
import io.understudy.validation.parameter.HeaderParameterCheck;
import io.understudy.validation.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the parts of one property are written.
 *
 * @param property what all parts of the property stand for together
 * @param array whether the property is an array
 * @param delimited the style whose delimiter stands between the items in a single part, if they are written so
 * @param types the media types that a part may be in; empty for any
 * @param headers the checks of a part's headers, by name
 * @param formats the format for a part in some media type
 */
record PartRule(
        Shape property,
        boolean array,
        Optional<ParameterStyle> delimited,
        List<MediaType> types,
        Map<String, HeaderParameterCheck> headers,
        Function<MediaType, BodyReader> formats) {
    private static final MediaType TEXT = new MediaType("text", "plain", Map.of());

    /** The value of a part; null stands in for one that was refused. */
    JsonNode read(Part part, ViolationCollector report) {
        headers.forEach((name, check) -> check.check(part.header(name))
                .forEach(misfit -> report.add(misfit.keyword(), ": header " + name + " " + misfit.message())));
        return type(part, report)
                .flatMap(type -> formats.apply(type).read(new EncodedContent(type, part.content()), report))
                .orElse(NullNode.getInstance());
    }

    private Optional<MediaType> type(Part part, ViolationCollector report) {
        String header = String.join(", ", part.header("Content-Type"));
        if (header.isBlank()) {
            return Optional.of(
                    types.stream().filter(MediaType::isConcrete).findFirst().orElse(TEXT));
        }
        Optional<MediaType> type = MediaType.parse(header).filter(MediaType::isConcrete);
        if (type.isEmpty()) {
            report.refuse("content-type", " has the Content-Type '" + header + "', which is no media type");
        } else if (!types.isEmpty() && types.stream().noneMatch(allowed -> allowed.covers(type.get()))) {
            report.refuse(
                    "content-type",
                    " is " + type.get().essence() + ", but must be "
                            + String.join(
                                    " or ",
                                    types.stream().map(MediaType::essence).toList()));
            return Optional.empty();
        }
        return type;
    }
}
