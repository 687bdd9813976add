/**
 * What stands between the socket and WireMock, on Jetty alone.
 *
 * <p>In: requests from the wire. Out: their answers, straight from an {@link io.understudy.mock.engine.Answerer} wherever
 * a {@link io.understudy.mock.http.DirectAnswers} lets it, and else from the server behind. Nothing that cannot be read comes
 * further than this package, and no body does that is larger than agreed.
 *
 * <p>This package does not know WireMock, keeps no journal, and decides nothing about answers. No thread waits for a slow
 * sender or for a delay.
 */
@NullMarked
package io.understudy.mock.http;

import org.jspecify.annotations.NullMarked;
