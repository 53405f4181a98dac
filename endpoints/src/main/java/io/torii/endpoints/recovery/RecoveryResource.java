package io.torii.endpoints.recovery;

import io.torii.endpoints.page.SignInRequest;
import io.torii.keycloak.Providers;
import io.torii.keycloak.recovery.Answer;
import io.torii.keycloak.recovery.Arrival;
import io.torii.keycloak.recovery.RecoveryAddress;
import io.torii.keycloak.recovery.Way;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.protocol.oidc.utils.PkceUtils;

/** The one address of recovery: a sign-in at a client of its own, whose flow lets nobody in. */
public final class RecoveryResource {
    private final KeycloakSession session;

    public RecoveryResource(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Begins it.
     *
     * @param way {@code identity} or {@code application}; anything else shows all ways
     * @param language as Keycloak's own pages take it
     */
    @GET
    @Path("")
    @Produces(MediaType.TEXT_HTML)
    public Response begin(@QueryParam("way") String way, @QueryParam("kc_locale") String language) {
        var request = new SignInRequest(session, Providers.RECOVERY_CLIENT)
                .to(new RecoveryAddress(session).builder().path("left").build().toString())
                .queryParam(OAuth2Constants.STATE, PkceUtils.generateCodeVerifier());
        Way.named(way).ifPresent(named -> request.queryParam(RecoveryAddress.WAY, RecoveryAddress.word(named)));
        SignInRequest.language(language).ifPresent(tag -> request.queryParam(OAuth2Constants.UI_LOCALES_PARAM, tag));
        return Response.seeOther(request.build()).build();
    }

    /** Where the identity service sends browsers back to; a code, a state and an answer count once. */
    @GET
    @Path("verified")
    @Produces(MediaType.TEXT_HTML)
    public Response verified(
            @QueryParam("state") String state, @QueryParam("code") String code, @QueryParam("iss") String issuer) {
        var answer = new Answer(state == null ? "" : state, Optional.ofNullable(code), Optional.ofNullable(issuer));
        var onward = new Arrival(session, answer).receive();
        return onward.page().map(page -> Response.seeOther(page).build()).orElseGet(() -> new UnknownErrand(session)
                .page(onward.reference()));
    }

    /** What Keycloak answers where it shows no page, as to a silent check: the way in again, for nobody is let in. */
    @GET
    @Path("left")
    @Produces(MediaType.TEXT_HTML)
    public Response left() {
        return Response.seeOther(new RecoveryAddress(session).address()).build();
    }
}
