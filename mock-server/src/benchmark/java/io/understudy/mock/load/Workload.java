package io.understudy.mock.load;

import java.nio.file.Path;
import java.util.List;

/**
 * What one server is given to do in one scenario.
 *
 * @param contracts the documents to serve; empty for those that come with the program
 * @param firstCall the request that shows whether the server answers: one without a body
 * @param call the request to send again and again
 * @param others requests that are sent once, to see that the server judges what it is asked
 */
record Workload(List<Path> contracts, Call firstCall, Call call, List<Call> others) {}
