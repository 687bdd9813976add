package io.understudy.mock.http;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** A response in which a {@code Date} that is added takes the place of the one that Jetty puts into every response. */
final class OneDate extends Response.Wrapper {
    private final HttpFields.Mutable headers;

    OneDate(Request request, Response response) {
        super(request, response);
        HttpFields.Mutable all = response.getHeaders();
        this.headers = new HttpFields.Mutable.Wrapper(all) {
            @Override
            public @Nullable HttpField onAddField(HttpField field) {
                if (field.getHeader() != HttpHeader.DATE) {
                    return field;
                }
                all.put(field);
                return null;
            }
        };
    }

    @Override
    public HttpFields.Mutable getHeaders() {
        return headers;
    }
}
