/**
 * Bodies that are a row of items, each framed by itself, so that a reader has an item before the next one is sent: {@code
 * text/event-stream} (WHATWG HTML, section 9.2), JSON lines ({@code application/jsonl}, {@code application/x-ndjson}) and
 * {@code application/json-seq} (RFC 7464).
 *
 * <p>In: an item, or the text of a body. Out: its frame, or the items.
 *
 * <p>What is decided here, where the specifications leave it open: an event stands for its data, read as JSON unless the
 * schema wants a text; where the schema declares a property {@code data}, it stands for an object of the fields {@code
 * event}, {@code data}, {@code id} and {@code retry} (as OpenAPI 3.2 has it). The other way round, an object that has
 * {@code data} and nothing but these fields is such an event.
 *
 * <p>This package neither waits nor sends.
 */
@NullMarked
package io.understudy.codec.stream;

import org.jspecify.annotations.NullMarked;
