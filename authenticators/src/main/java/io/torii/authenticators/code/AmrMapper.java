package io.torii.authenticators.code;

import com.google.auto.service.AutoService;
import io.torii.domain.phone.Channel;
import io.torii.keycloak.Providers;
import io.torii.keycloak.code.FactorNote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.protocol.oidc.mappers.AmrProtocolMapper;
import org.keycloak.representations.IDToken;

/**
 * The {@code amr} claim (RFC 8176) with all values of a texted or spoken code, where Keycloak's own mapper has one value
 * per execution: text is sms and otp, call is tel, and mfa stands whenever two kinds were proven (R32).
 */
@AutoService(ProtocolMapper.class)
public final class AmrMapper extends AmrProtocolMapper {
    @Override
    public String getId() {
        return Providers.AMR_MAPPER;
    }

    @Override
    public String getDisplayType() {
        return "Torii: authentication methods (amr)";
    }

    @Override
    public String getHelpText() {
        return "Adds the amr values of Torii's methods to those of Keycloak's own";
    }

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel model,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext client) {
        Set<String> methods = new LinkedHashSet<>(getAmr(client.getClientSession(), userSession.getRealm()));
        var first = !methods.isEmpty();
        new FactorNote(session).read(userSession).ifPresent(channel -> {
            methods.addAll(values(channel));
            if (first) {
                methods.add("mfa");
            }
        });
        token.setOtherClaims(OAuth2Constants.AUTHENTICATOR_METHOD_REFERENCE, List.copyOf(methods));
    }

    private static List<String> values(Channel channel) {
        return switch (channel) {
            case TEXT -> List.of("sms", "otp");
            case CALL -> List.of("tel");
        };
    }
}
