package io.understudy.client.bangwo8;

import io.understudy.client.bangwo8.generated.api.AttachmentsApi;
import io.understudy.client.call.AsyncCalls;
import io.understudy.client.call.Calls;
import io.understudy.client.http.Content;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Attachments (附件): the files that answers of the knowledge base show (K23, K24). Any agent may call these. */
public final class Attachments {

    private final AttachmentsApi api;
    private final Calls calls;
    private final AsyncCalls async;

    Attachments(Bangwo8Api api, AsyncCalls async) {
        this.api = new AttachmentsApi(api);
        calls = api.calls();
        this.async = async;
    }

    /**
     * Uploads a file (上传附件) under its own name, streamed.
     *
     * @throws Bangwo8Exception if the file cannot be read, or the call fails
     */
    public Attachment upload(Path file) {
        Path name =
                calls.required("a file's name", calls.required("a file", file).getFileName());
        return upload(name.toString(), calls.readable(file, () -> Content.of(file)));
    }

    /** Uploads what is left in a stream (上传附件), as a file of this name. The stream is read to its end and closed. */
    public Attachment upload(String fileName, InputStream stream) {
        return upload(fileName, Content.of(calls.required("a stream", stream)));
    }

    /** Uploads bytes (上传附件), as a file of this name. */
    public Attachment upload(String fileName, byte[] bytes) {
        return upload(fileName, Content.of(calls.required("bytes", bytes)));
    }

    /** Uploads content (上传附件), as a file of this name. */
    public Attachment upload(String fileName, Content content) {
        return api.uploadAttachment(calls.required("filename", fileName), calls.required("content", content))
                .attachment();
    }

    /** As {@link #upload(Path)}, on another thread. */
    public CompletableFuture<Attachment> uploadAsync(Path file) {
        return async.start(() -> upload(file));
    }

    /** As {@link #upload(String, Content)}, on another thread. */
    public CompletableFuture<Attachment> uploadAsync(String fileName, Content content) {
        return async.start(() -> upload(fileName, content));
    }

    /** Shows an attachment (查看附件) by its id. */
    public Attachment get(long id) {
        return api.getAttachment(id).attachment();
    }

    /** As {@link #get}, on another thread. */
    public CompletableFuture<Attachment> getAsync(long id) {
        return async.start(() -> get(id));
    }
}
