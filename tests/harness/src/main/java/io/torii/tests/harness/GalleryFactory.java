package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.LoginFormsProviderFactory;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProviderFactory;
import org.keycloak.models.KeycloakSession;

/** {@code torii-gallery}: before Keycloak's own wherever this jar is; keeps pages where the server is told a folder. */
@AutoService(LoginFormsProviderFactory.class)
public final class GalleryFactory extends FreeMarkerLoginFormsProviderFactory {
    private Optional<Hangings> hangings = Optional.empty();

    @Override
    public void init(Config.Scope config) {
        hangings = Optional.ofNullable(config.get("folder")).map(Path::of).map(Hangings::new);
    }

    @Override
    public LoginFormsProvider create(KeycloakSession session) {
        return hangings.<LoginFormsProvider>map(kept -> new Gallery(session, kept))
                .orElseGet(() -> super.create(session));
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String getId() {
        return "torii-gallery";
    }
}
