package io.understudy.diff;

import io.understudy.diff.change.ChangeRule;
import io.understudy.diff.schema.Aspect;
import io.understudy.diff.schema.Excess;

/** Says what has changed in a schema. */
final class ValueSentences {
    private ValueSentences() {}

    static ChangeRule rule(Aspect aspect) {
        return ChangeRule.valueOf("VALUE_" + aspect.name());
    }

    /**
     * The sentence for a difference.
     *
     * @param lost whether values were lost, so that what takes more is the older edition
     * @param gained whether values were gained
     */
    static String of(Excess excess, boolean lost, boolean gained) {
        String before = lost ? excess.here() : excess.there();
        String after = lost ? excess.there() : excess.here();
        String subject = excess.subject();
        return switch (excess.aspect()) {
            case TYPE -> "the type was " + before + " and is " + after;
            case NULL -> lost ? "null is no longer possible" : "null is possible now";
            case ENUM -> listed(subject, before, after, lost);
            case REQUIRED -> "property " + subject + (lost ? " is required now" : " is no longer required");
            case PROPERTY -> "property " + subject + (lost ? " is refused now" : " is no longer refused");
            case ADDITIONAL ->
                lost ? "undeclared properties are refused now" : "undeclared properties are no longer refused";
            case UNIQUE -> lost ? "the items must be unique now" : "the items need not be unique any more";
            case CONTAINS -> "contains " + (lost ? "asks for other items now" : "asks for fewer items now");
            case NOT -> lost ? "not excludes more values now" : "not excludes fewer values now";
            case ONE_OF -> "the alternatives of oneOf overlap in another way";
            default -> subject + " was " + before + " and is " + after;
        };
    }

    private static String listed(String subject, String before, String after, boolean lost) {
        if (subject.startsWith("value ")) {
            return subject + (lost ? " is no longer possible" : " is possible now");
        }
        return lost
                ? before + " was possible, now only " + after + " are"
                : "only " + before + " were possible, now " + after + " is";
    }
}
