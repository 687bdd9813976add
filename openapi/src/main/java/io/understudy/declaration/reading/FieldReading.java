package io.understudy.declaration.reading;

import io.understudy.declaration.collection.CollectionField;
import io.understudy.declaration.collection.FieldSource;
import io.understudy.declaration.collection.FieldType;
import io.understudy.declaration.collection.TimeFormat;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what is known of fields. */
final class FieldReading {
    private static final List<String> SOURCES = List.of("sequence", "clock", "random", "compute");
    private static final int DEFAULT_LENGTH = 32;

    private FieldReading() {}

    static CollectionField field(DeclaredValue spot) {
        List<String> sources = SOURCES.stream().filter(spot::has).toList();
        if (sources.size() > 1) {
            spot.error("a field has one source, not " + String.join(" and ", sources) + "; keep one of them");
        }
        boolean onWrite = spot.text("on").map("write"::equals).orElse(sources.equals(List.of("compute")));
        return new CollectionField(
                spot.text("type").map(FieldType::of),
                spot.optional("default").map(DeclaredValue::json),
                sources.isEmpty() ? Optional.empty() : source(sources.get(0), spot),
                onWrite,
                spot.json().path("hidden").asBoolean(),
                spot.json().path("content").asBoolean());
    }

    private static Optional<FieldSource> source(String name, DeclaredValue spot) {
        return switch (name) {
            case "sequence" ->
                Optional.of(new FieldSource.Sequence(
                        spot.child("sequence").json().path("start").asLong(1)));
            case "clock" -> time(spot.child("clock"));
            case "random" ->
                Optional.of(new FieldSource.Random(
                        FieldSource.Random.Kind.valueOf(
                                spot.child("random").text().toUpperCase(Locale.ROOT)),
                        spot.json().path("length").asInt(DEFAULT_LENGTH)));
            default -> Scripts.expression(spot.child("compute")).map(FieldSource.Computed::new);
        };
    }

    private static Optional<FieldSource> time(DeclaredValue spot) {
        Optional<ZoneId> zone = spot.optional("zone").map(FieldReading::zone).orElse(Optional.of(ZoneOffset.UTC));
        return format(spot, "format").flatMap(format -> zone.map(place -> new FieldSource.Time(format, place)));
    }

    private static Optional<ZoneId> zone(DeclaredValue spot) {
        try {
            return Optional.of(ZoneId.of(spot.text()));
        } catch (DateTimeException unknown) {
            spot.error("'" + spot.text() + "' is no time zone; write one such as Asia/Shanghai or +08:00");
            return Optional.empty();
        }
    }

    /** The format of times at a name, if there is one that can be read. */
    static Optional<TimeFormat> format(DeclaredValue holder, String name) {
        Optional<DeclaredValue> spot = holder.optional(name);
        try {
            return spot.map(DeclaredValue::text).map(TimeFormat::of);
        } catch (IllegalArgumentException problem) {
            spot.ifPresent(wrong -> wrong.error("'" + wrong.text()
                    + "' is no format of times; write ISO, epoch-seconds, or a pattern such as yyyy-MM-dd HH:mm:ss"));
            return Optional.empty();
        }
    }
}
