package io.torii.gateway.vonage.silent;

@SuppressWarnings("checkstyle:MethodCount") // another library's interface
final class Silence implements Log {
    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return false;
    }

    @Override
    public boolean isErrorEnabled() {
        return false;
    }

    @Override
    public void trace(Object message) {}

    @Override
    public void debug(Object message) {}

    @Override
    public void debug(Object message, Throwable thrown) {}

    @Override
    public void info(Object message) {}

    @Override
    public void warn(Object message) {}

    @Override
    public void warn(Object message, Throwable thrown) {}

    @Override
    public void error(Object message) {}

    @Override
    public void error(Object message, Throwable thrown) {}
}
