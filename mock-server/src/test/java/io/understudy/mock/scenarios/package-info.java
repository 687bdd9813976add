/** Requests and the answers that they must get, as files, through the engine and over a socket. */
@NullMarked
package io.understudy.mock.scenarios;

import org.jspecify.annotations.NullMarked;
