/**
 * The key that the mock shows to callers by HTTPS.
 *
 * <p>In: {@link io.understudy.mock.wiremock.https.Https}. Out: a {@link io.understudy.mock.wiremock.https.ServerKey}: a
 * key store in memory, from the user's file or made for this start, or a sentence about what is wrong with the file.
 *
 * <p>This package opens no socket and writes no file.
 */
@NullMarked
package io.understudy.mock.wiremock.https;

import org.jspecify.annotations.NullMarked;
