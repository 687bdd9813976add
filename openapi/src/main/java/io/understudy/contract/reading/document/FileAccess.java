package io.understudy.contract.reading.document;

import io.understudy.contract.reading.source.Limits;
import java.nio.file.Path;

/**
 * Which files a contract may make the reader open.
 *
 * @param remote whether documents at http and https addresses are fetched
 * @param outside whether files outside the folders that are allowed anyway are read
 * @param workingFolder files below it may be read, if the contract itself lies there
 * @param limits how large each may be
 */
public record FileAccess(boolean remote, boolean outside, Path workingFolder, Limits limits) {}
