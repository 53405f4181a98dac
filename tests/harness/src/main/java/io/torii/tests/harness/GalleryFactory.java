package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import org.keycloak.Config;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.forms.login.LoginFormsProviderFactory;
import org.keycloak.forms.login.freemarker.FreeMarkerLoginFormsProviderFactory;
import org.keycloak.models.KeycloakSession;

/** {@code torii-gallery}, for the server that is told to show its pages by it and where to keep them. */
@AutoService(LoginFormsProviderFactory.class)
public final class GalleryFactory extends FreeMarkerLoginFormsProviderFactory {
    private Hangings hangings;

    @Override
    public void init(Config.Scope config) {
        hangings = new Hangings(Path.of(config.get("folder", "gallery")));
    }

    @Override
    public LoginFormsProvider create(KeycloakSession session) {
        return new Gallery(session, hangings);
    }

    @Override
    public String getId() {
        return "torii-gallery";
    }
}
