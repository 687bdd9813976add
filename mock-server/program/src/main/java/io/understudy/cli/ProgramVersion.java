package io.understudy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream file = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream("build.properties"))) {
            build.load(file);
        }
        return new String[] {"understudy " + build.getProperty("version")};
    }
}
