package io.torii.gateway.vonage.silent;

/** Takes the place of commons-logging's interface in the shaded jar: those of its methods that the HTTP client calls. */
@SuppressWarnings("checkstyle:MethodCount") // another library's interface
public interface Log {
    boolean isDebugEnabled();

    boolean isInfoEnabled();

    boolean isWarnEnabled();

    boolean isErrorEnabled();

    void trace(Object message);

    void debug(Object message);

    void debug(Object message, Throwable thrown);

    void info(Object message);

    void warn(Object message);

    void warn(Object message, Throwable thrown);

    void error(Object message);

    void error(Object message, Throwable thrown);
}
