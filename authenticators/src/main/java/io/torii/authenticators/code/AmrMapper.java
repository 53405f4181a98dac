package io.torii.authenticators.code;

import com.google.auto.service.AutoService;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.Providers;
import io.torii.keycloak.gate.FactorNotes;
import io.torii.keycloak.method.PhoneAmr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.protocol.oidc.mappers.AmrProtocolMapper;
import org.keycloak.representations.IDToken;

/**
 * The {@code amr} claim (RFC 8176) with all values of the methods that were verified, where Keycloak's own mapper has one
 * value per execution; mfa stands whenever two kinds were proven (R32).
 */
@AutoService(ProtocolMapper.class)
public final class AmrMapper extends AmrProtocolMapper {
    private static final String USER = "user";

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
        for (var factor : new FactorNotes(session).of(userSession)) {
            var values = values(factor.kind(), userSession);
            methods.addAll(values);
            if (first || values.contains(USER)) {
                methods.add("mfa");
            }
        }
        token.setOtherClaims(OAuth2Constants.AUTHENTICATOR_METHOD_REFERENCE, List.copyOf(methods));
    }

    private static List<String> values(MethodKind kind, UserSessionModel session) {
        return switch (kind) {
            case PHONE -> PhoneAmr.values(session);
            case PUSH -> List.of("swk", "pop");
            case APP, RECOVERY_CODES -> List.of("otp");
            case BROKERED -> List.of("mfa");
            case SECURITY_KEY -> List.of("hwk");
            case PASSKEY -> verifiesUsers(session.getRealm()) ? List.of("hwk", USER) : List.of("hwk");
        };
    }

    /** Keycloak looks at the flag of user verification only where the realm's policy requires it. */
    private static boolean verifiesUsers(RealmModel realm) {
        return Constants.WEBAUTHN_POLICY_OPTION_REQUIRED.equals(
                realm.getWebAuthnPolicyPasswordless().getUserVerificationRequirement());
    }
}
