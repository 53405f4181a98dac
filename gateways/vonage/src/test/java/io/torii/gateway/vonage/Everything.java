package io.torii.gateway.vonage;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is logged at level ALL, or printed, while it is open. */
final class Everything extends Handler implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final SimpleFormatter formatter = new SimpleFormatter();

    Everything() {
        setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        root.addHandler(this);
        System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        heard.writeBytes((entry.getLoggerName() + " " + formatter.format(entry)).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
        System.setOut(out);
        System.setErr(err);
    }

    String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }
}
