/** What a client must not be able to do to the mock, whatever it sends: through the engine and over a socket. */
@NullMarked
package io.understudy.mock.hostile;

import org.jspecify.annotations.NullMarked;
