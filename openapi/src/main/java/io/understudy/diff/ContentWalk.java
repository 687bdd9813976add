package io.understudy.diff;

import io.understudy.contract.message.Encoding;
import io.understudy.contract.message.MediaContent;
import io.understudy.diff.ChangeList.Spot;
import io.understudy.diff.ValueWalk.Kind;
import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.schema.Wire;
import io.understudy.diff.set.Conjunction;
import io.understudy.document.Place;
import io.understudy.validation.schema.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares bodies, media type by media type.
 *
 * @param values compares their schemas
 * @param changes takes note of what is found
 */
record ContentWalk(ValueWalk values, ChangeList changes) {

    /**
     * A message that has a body.
     *
     * @param sender who sends it
     * @param direction which way it travels, as {@code readOnly} and {@code writeOnly} mean it
     * @param negotiated whether the receiver chooses the media type
     */
    record Message(Polarity sender, Direction direction, boolean negotiated) {
        static Message request(Polarity sender) {
            return new Message(sender, sender == Polarity.CALLER ? Direction.REQUEST : Direction.EITHER, false);
        }

        static Message answer(Polarity sender) {
            return new Message(
                    sender, sender == Polarity.API ? Direction.RESPONSE : Direction.EITHER, sender == Polarity.API);
        }

        Kind kind(Wire wire) {
            return new Kind(sender, direction, wire);
        }
    }

    void compare(List<MediaContent> before, List<MediaContent> after, Spot spot, Message message) {
        boolean taken = message.sender() == Polarity.CALLER || message.negotiated();
        for (MediaContent was : before) {
            Optional<MediaContent> is = match(was.mediaType(), after);
            Spot exact = spot.at(
                    spot.where() + " (" + was.mediaType() + ")",
                    was.place(),
                    is.map(MediaContent::place).orElse(null));
            if (is.isEmpty()) {
                changes.add(
                        ChangeRule.MEDIA_TYPE_REMOVED, taken, exact, "media type " + was.mediaType() + " was removed");
            } else {
                content(was, is.get(), exact, message);
            }
        }
        for (MediaContent is : after) {
            if (match(is.mediaType(), before).isEmpty()) {
                Spot exact = spot.at(spot.where() + " (" + is.mediaType() + ")", null, is.place());
                changes.add(ChangeRule.MEDIA_TYPE_ADDED, !taken, exact, "media type " + is.mediaType() + " was added");
            }
        }
    }

    /** The entry for a media type: the same type, or else the narrowest range that covers it. */
    private static Optional<MediaContent> match(String mediaType, List<MediaContent> contents) {
        String wanted = essence(mediaType);
        String group = wanted.contains("/") ? wanted.substring(0, wanted.indexOf('/')) + "/*" : wanted;
        for (String name : List.of(wanted, group, "*/*")) {
            for (MediaContent content : contents) {
                if (essence(content.mediaType()).equals(name)) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }

    private static String essence(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private void content(MediaContent was, MediaContent is, Spot spot, Message message) {
        values.compare(
                message.kind(wire(was.mediaType())), Conjunction.of(was.schema()), Conjunction.of(is.schema()), spot);
        for (String name : new TreeSet<>(was.encoding().keySet())) {
            Encoding before = was.encoding().get(name);
            Encoding after = is.encoding().get(name);
            if (before != null && after != null && !sameWay(before, after)) {
                Place place = is.place();
                changes.add(
                        ChangeRule.ENCODING_CHANGED,
                        true,
                        spot.at(spot.where() + " /" + name, was.place(), place),
                        "the property was written as " + way(before) + " and is written as " + way(after));
            }
        }
    }

    private static boolean sameWay(Encoding before, Encoding after) {
        return way(before).equals(way(after));
    }

    private static String way(Encoding encoding) {
        String style = encoding.style().name().toLowerCase(Locale.ROOT) + (encoding.explode() ? ", exploded" : "");
        return encoding.contentType().map(type -> type + " (" + style + ")").orElse(style);
    }

    /** Forms and plain text do not tell 5 from "5". */
    private static Wire wire(String mediaType) {
        String essence = essence(mediaType);
        boolean text = essence.startsWith("text/")
                || essence.startsWith("multipart/")
                || essence.equals("application/x-www-form-urlencoded")
                || essence.endsWith("/xml")
                || essence.endsWith("+xml");
        return text ? Wire.TEXT : Wire.JSON;
    }
}
