package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** What every test may need. */
@AutoService(RealmResourceProviderFactory.class)
public final class HarnessProviderFactory extends DriveFactory {
    public HarnessProviderFactory() {
        super("torii-test", HarnessResource::new);
    }
}
