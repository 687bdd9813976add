package io.understudy.verify.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Whether somebody is watching. */
final class Terminal {
    private Terminal() {}

    /** Whether standard input and output are a terminal. Since JDK 22 there is a console also when they are not. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isWatched() {
        @Nullable Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderPlatform) {
            return true;
        }
    }
}
