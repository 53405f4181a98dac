package io.torii.gateway.vonage.silent;

import java.util.function.Supplier;
import java.util.logging.Level;

/**
 * Takes the place of {@code java.util.logging.Logger} in the shaded jar. The SDK logs each request's token and text at
 * FINE, and each refusal, which quotes the number, at WARNING: no level that an administrator sets would be safe.
 */
public final class Logger {
    private static final Logger SILENCE = new Logger();

    private Logger() {}

    public static Logger getLogger(String ignored) {
        return SILENCE;
    }

    public boolean isLoggable(Level level) {
        return false;
    }

    public void fine(Supplier<String> message) {}

    public void info(String message) {}

    public void info(Supplier<String> message) {}

    public void warning(String message) {}

    public void severe(String message) {}

    public void log(Level level, String message) {}

    public void log(Level level, String message, Throwable thrown) {}
}
