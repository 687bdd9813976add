package io.understudy.mock.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What npm installs: Prism, and the description of GitHub's API. */
final class NodePackages {
    private NodePackages() {}

    /** Installs what the lock file says, unless it is there. */
    static void install(Path module) throws IOException, InterruptedException {
        Path folder = module.resolve("src/benchmark/npm");
        Path lock = folder.resolve("package-lock.json");
        // npm writes this file last.
        Path installed = folder.resolve("node_modules/.package-lock.json");
        if (Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock)) >= 0) {
            return;
        }
        Tools.run("npm", "ci", "--silent", "--prefix", folder.toString());
    }
}
