package io.understudy.mock.preference;

import io.understudy.codec.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What media types a caller accepts (RFC 9110, section 12.5.1).
 *
 * @param text the header as it was sent, its lines joined by commas; {@code ""} when there was none
 * @param ranges the ranges that could be read, in the order in which they were sent; when there are none, anything goes
 */
public record Accept(String text, List<Range> ranges) {
    private static final Accept NOTHING_SAID = new Accept("", List.of());

    /**
     * One range of media types.
     *
     * @param mediaType the range, without its quality
     * @param quality how welcome it is, from 0 for not at all to 1
     */
    public record Range(MediaType mediaType, double quality) {
        Range withoutParameters() {
            return new Range(mediaType.withoutParameters(), quality);
        }
    }

    /**
     * An offer that is accepted.
     *
     * @param offer its index in the list of offers
     * @param accepted the range that accepts it
     * @param quality how welcome it is
     */
    public record Match(int offer, MediaType accepted, double quality) {}

    /** Reads the values of all {@code Accept} headers of a request. What is no media range is left out. */
    public static Accept of(List<String> values) {
        if (values.isEmpty()) {
            return NOTHING_SAID;
        }
        String text = String.join(", ", values);
        return new Accept(text, MediaType.list(text).stream().map(Accept::range).toList());
    }

    private static Range range(MediaType sent) {
        Map<String, String> parameters = new LinkedHashMap<>(sent.parameters());
        String quality = parameters.remove("q");
        return new Range(
                new MediaType(sent.type(), sent.subtype(), parameters), quality == null ? 1 : quality(quality));
    }

    private static double quality(String text) {
        // A quality that is out of bounds or no number is not worth refusing a request for.
        return text.matches("0?\\.\\d+|[01](\\.\\d*)?") ? Math.min(1, Double.parseDouble(text)) : 1;
    }

    /** Whether the caller did not say what it accepts. */
    public boolean isSilent() {
        return ranges.isEmpty();
    }

    /** Whether the caller says that anything will do, however little it likes that. */
    public boolean namesAnything() {
        return ranges.stream().anyMatch(range -> range.mediaType().isAnything());
    }

    /**
     * The best of the media types on offer: by quality, then by how narrow the range is that accepts it, then by the
     * caller's order, then by the order of the offer. When none fits, parameters are left out of account; and when there is
     * still none, a range on offer is narrowed to what the caller accepts of it.
     *
     * @return empty when the caller accepts none of them
     */
    public Optional<Match> best(List<MediaType> offers) {
        return accepted(ranges, offers)
                .or(() -> accepted(
                        ranges.stream().map(Range::withoutParameters).toList(),
                        offers.stream().map(MediaType::withoutParameters).toList()))
                .or(() -> best(ranges, narrowed(offers)));
    }

    private static Optional<Match> accepted(List<Range> ranges, List<MediaType> offers) {
        return best(
                ranges,
                IntStream.range(0, offers.size()).boxed().flatMap(offer -> match(ranges, offers.get(offer), offer)));
    }

    private static Optional<Match> best(List<Range> ranges, Stream<Match> matches) {
        return matches.filter(match -> match.quality() > 0)
                .min(Comparator.comparing(Match::quality)
                        .thenComparing(match -> match.accepted().specificity())
                        .reversed()
                        .thenComparing(match -> order(ranges, match)));
    }

    private static int order(List<Range> ranges, Match match) {
        return ranges.stream().map(Range::mediaType).toList().indexOf(match.accepted());
    }

    /** The narrowest range that covers an offer decides how welcome it is. */
    private static Stream<Match> match(List<Range> ranges, MediaType offer, int index) {
        return ranges.stream()
                .filter(range -> range.mediaType().covers(offer))
                .max(Comparator.comparing(range -> range.mediaType().specificity()))
                .map(range -> new Match(index, range.mediaType(), range.quality()))
                .stream();
    }

    private Stream<Match> narrowed(List<MediaType> offers) {
        return IntStream.range(0, offers.size())
                .filter(offer -> !offers.get(offer).isConcrete())
                .boxed()
                .flatMap(offer -> ranges.stream()
                        .filter(range -> offers.get(offer).covers(range.mediaType()))
                        .map(range -> new Match(offer, range.mediaType(), range.quality())));
    }
}
