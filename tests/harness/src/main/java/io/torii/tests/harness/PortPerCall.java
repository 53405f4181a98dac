package io.torii.tests.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/** A port that opens a Keycloak session and transaction of its own for each call, as each request does. */
public final class PortPerCall {
    private final KeycloakSessionFactory factory;
    private final String realm;
    private final boolean undone;

    PortPerCall(KeycloakSession session) {
        this(session, false);
    }

    private PortPerCall(KeycloakSession session, boolean undone) {
        factory = session.getKeycloakSessionFactory();
        realm = session.getContext().getRealm().getId();
        this.undone = undone;
    }

    /** As requests do that fail after the call: their transactions are rolled back. */
    static PortPerCall rolledBack(KeycloakSession session) {
        return new PortPerCall(session, true);
    }

    <T> T of(Class<T> port, Function<KeycloakSession, T> made) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, args) -> inOwnSession(made, method, args)));
    }

    private Object inOwnSession(Function<KeycloakSession, ?> made, Method method, Object... args) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            session.getContext().setRealm(session.realms().getRealm(realm));
            var result = call(method, made.apply(session), args);
            if (undone) {
                session.getTransactionManager().setRollbackOnly();
            }
            return result;
        });
    }

    private static Object call(Method method, Object port, Object... args) {
        try {
            return method.invoke(port, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
