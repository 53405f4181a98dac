package io.torii.tests.server;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Sets the server's clock right again after each test that moves it. */
public final class WithClock implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        OnKeycloak.world(context).harness("torii").clock(Duration.ZERO);
    }
}
