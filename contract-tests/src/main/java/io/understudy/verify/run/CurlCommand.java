package io.understudy.verify.run;

import static io.understudy.codec.ShellText.quoted;

import io.understudy.verify.message.Field;
import io.understudy.verify.message.HttpCall;
import io.understudy.verify.message.Payload;
import java.net.URI;

/** Requests as lines for a shell. */
public final class CurlCommand {
    private CurlCommand() {}

    /**
     * A line that sends a request.
     *
     * @param target the server
     * @param call the request, with its secrets masked
     */
    public static String line(URI target, HttpCall call) {
        StringBuilder line = new StringBuilder("curl -i");
        if (call.method().equals("HEAD")) {
            line.append(" -I");
        } else if (!call.method().equals("GET") || !call.body().isEmpty()) {
            line.append(" -X ").append(quoted(call.method()));
        }
        for (Field field : call.headers()) {
            line.append(" -H ").append(quoted(field.name() + ": " + field.value()));
        }
        if (!call.body().isEmpty()) {
            line.append(" --data-binary ").append(body(call.body()));
        }
        String url = target.getScheme() + "://" + target.getRawAuthority() + call.target();
        return line.append(' ').append(quoted(url)).toString();
    }

    /** Text as it is; other bytes as escapes that bash understands. */
    private static String body(Payload body) {
        if (body.isText()) {
            return quoted(body.text());
        }
        StringBuilder escaped = new StringBuilder("$'");
        for (byte octet : body.bytes()) {
            boolean plain = octet >= ' ' && octet < 0x7F && octet != '\'' && octet != '\\';
            escaped.append(plain ? String.valueOf((char) octet) : String.format("\\x%02x", octet));
        }
        return escaped.append('\'').toString();
    }
}
