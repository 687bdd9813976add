package io.understudy.validation.security;

import io.understudy.codec.parameter.RequestParameters;
import io.understudy.validation.security.Credentials.UserPassword;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** User and password (RFC 7617). */
record BasicCheck(String scheme) implements SchemeCheck {

    @Override
    public FoundCredential find(RequestParameters request) {
        Optional<String> encoded = Authorization.after("basic", request);
        if (encoded.isEmpty()) {
            return FoundCredential.NOTHING;
        }
        return userPassword(encoded.get())
                .<FoundCredential>map(FoundCredential.Sent::new)
                .orElseGet(() -> Authorization.malformed(
                        "must be \"Basic \" and then, in base64, user and password with a colon between them"));
    }

    private Optional<Credentials> userPassword(String encoded) {
        try {
            String pair = text(Base64.getDecoder().decode(encoded));
            int colon = pair.indexOf(':');
            boolean control = pair.chars().anyMatch(character -> character < ' ' || character == 0x7F);
            return colon < 0 || control
                    ? Optional.empty()
                    : Optional.of(new UserPassword(scheme, pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The challenge asks for UTF-8, but old clients send Latin-1. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public String wanted() {
        return "user and password in the Authorization header (Basic)";
    }

    @Override
    public List<String> location() {
        return Authorization.LOCATION;
    }

    @Override
    public Optional<String> challenge(String realm) {
        return Optional.of("Basic realm=\"" + realm + "\", charset=\"UTF-8\"");
    }
}
