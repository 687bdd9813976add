package io.understudy.diff.change;

/** The kinds of changes. Each has a page of its own in {@code docs/diff}. */
public enum ChangeRule {
    OPERATION_REMOVED("operation-removed", "An operation was removed."),
    OPERATION_ADDED("operation-added", "An operation was added."),
    OPERATION_DEPRECATED("operation-deprecated", "An operation is deprecated, or no longer so."),
    OPERATION_ID_CHANGED("operation-id-changed", "An operation has another operationId."),
    PARAMETER_REMOVED("parameter-removed", "A parameter was removed."),
    PARAMETER_ADDED("parameter-added", "A parameter was added."),
    PARAMETER_MOVED("parameter-moved", "A parameter is sent in another place."),
    PARAMETER_REQUIRED("parameter-required", "A parameter became required or optional."),
    PARAMETER_STYLE("parameter-style", "A parameter is written in another way."),
    PARAMETER_EMPTY("parameter-empty", "A parameter may be empty, or no longer so."),
    PARAMETER_DEPRECATED("parameter-deprecated", "A parameter is deprecated, or no longer so."),
    REQUEST_BODY_REMOVED("request-body-removed", "A request body was removed."),
    REQUEST_BODY_ADDED("request-body-added", "A request body was added."),
    REQUEST_BODY_REQUIRED("request-body-required", "A request body became required or optional."),
    MEDIA_TYPE_REMOVED("media-type-removed", "A media type was removed."),
    MEDIA_TYPE_ADDED("media-type-added", "A media type was added."),
    ENCODING_CHANGED("encoding-changed", "A part of a form is written in another way."),
    RESPONSE_REMOVED("response-removed", "A status was removed."),
    RESPONSE_ADDED("response-added", "A status was added."),
    HEADER_REMOVED("header-removed", "A response header was removed."),
    HEADER_ADDED("header-added", "A response header was added."),
    HEADER_REQUIRED("header-required", "A response header became required or optional."),
    LINK_REMOVED("link-removed", "A link was removed."),
    LINK_ADDED("link-added", "A link was added."),
    LINK_CHANGED("link-changed", "A link leads elsewhere."),
    SECURITY_ADDED("security-added", "An operation that was open to anybody is not any more."),
    SECURITY_REMOVED("security-removed", "An operation is open to anybody now."),
    SECURITY_ALTERNATIVE_REMOVED("security-alternative-removed", "A way to authenticate was removed."),
    SECURITY_ALTERNATIVE_ADDED("security-alternative-added", "A way to authenticate was added."),
    SECURITY_SCOPE_ADDED("security-scope-added", "A scope is required that was not."),
    SECURITY_SCOPE_REMOVED("security-scope-removed", "A scope is no longer required."),
    SECURITY_SCHEME_CHANGED("security-scheme-changed", "A security scheme has another meaning."),
    SERVER_REMOVED("server-removed", "A server was removed."),
    SERVER_ADDED("server-added", "A server was added."),
    CALLBACK_REMOVED("callback-removed", "A callback was removed."),
    CALLBACK_ADDED("callback-added", "A callback was added."),
    WEBHOOK_REMOVED("webhook-removed", "A webhook was removed."),
    WEBHOOK_ADDED("webhook-added", "A webhook was added."),
    PROPERTY_ADDED("property-added", "An optional property was declared."),
    PROPERTY_REMOVED("property-removed", "An optional property is no longer declared."),
    PROPERTY_DEPRECATED("property-deprecated", "A property is deprecated, or no longer so."),
    DEFAULT_CHANGED("default-changed", "A default was changed."),
    VALUE_TYPE("value-type", "A value has other types."),
    VALUE_NULL("value-null", "A value became nullable, or is no longer so."),
    VALUE_ENUM("value-enum", "A value is one of another list."),
    VALUE_RANGE("value-range", "A number has other bounds."),
    VALUE_MULTIPLE("value-multiple", "A number is a multiple of another number."),
    VALUE_LENGTH("value-length", "A text has other bounds on its length."),
    VALUE_PATTERN("value-pattern", "A text must match another pattern."),
    VALUE_FORMAT("value-format", "A text has another format."),
    VALUE_REQUIRED("value-required", "A property became required or optional."),
    VALUE_PROPERTY("value-property", "A property is refused by a closed object, or no longer so."),
    VALUE_ADDITIONAL("value-additional", "Undeclared properties are refused, or no longer so."),
    VALUE_SIZE("value-size", "An array or an object has other bounds on its size."),
    VALUE_UNIQUE("value-unique", "The items of an array must be unique, or no longer so."),
    VALUE_CONTAINS("value-contains", "An array must contain other items."),
    VALUE_NOT("value-not", "Other values are excluded by not."),
    VALUE_ONE_OF("value-one-of", "The alternatives of oneOf overlap in another way.");

    private final String id;
    private final String title;

    ChangeRule(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name of the rule in reports, and of its page. */
    public String id() {
        return id;
    }

    /** What the rule reports, as a sentence. */
    public String title() {
        return title;
    }
}
