package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Purpose;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.application.ApplicationDesk;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.report.ReportDesk;
import io.torii.keycloak.where.BrowserMark;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A sign-in that began with a passkey: with user verification it has both factors (R17). Keycloak's note of it names
 * nobody, and stays when a provider brings another user into the sign-in.
 */
public record PasskeySignIn(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final String WHOSE = "torii.gate.passkey";

    /** Notes the passkey as this sign-in's factor, if one was used and its user verified; once. */
    public void note(UserModel user, Purpose purpose) {
        var notes = new GateNotes(signIn);
        if (notes.proven() || !used(user) || !verified() || !allowed()) {
            return;
        }
        var subject = new Subject(signIn.getRealm().getId(), user.getId());
        new FactorNotes(session)
                .write(signIn, subject, new Factor(MethodKind.PASSKEY, "", new KeycloakClock().now(), purpose));
        notes.prove();
        BrowserMark.of(session).remember(subject);
        var policy = RealmPolicy.of(signIn.getRealm());
        new ReportDesk(session, policy).succeeded(subject);
        new ApplicationDesk(session, policy).owner().factorUsed(subject);
    }

    /** A kind that the realm has switched off proves nothing, here as on the page (R23). */
    private boolean allowed() {
        return MethodsToday.policy(session, RealmPolicy.of(signIn.getRealm()), new KeycloakClock().now())
                .allows(MethodKind.PASSKEY);
    }

    private boolean used(UserModel user) {
        return AuthenticatorUtil.getAuthnCredentials(signIn).contains(WebAuthnCredentialModel.TYPE_PASSWORDLESS)
                && !BrokeredSignIn.begun(signIn)
                && whose(user).equals(user.getId());
    }

    /** Whoever is judged first after it: only a provider brings another. */
    private String whose(UserModel user) {
        if (signIn.getAuthNote(WHOSE) == null) {
            signIn.setAuthNote(WHOSE, user.getId());
        }
        return signIn.getAuthNote(WHOSE);
    }

    /** Keycloak checks the flag only where the realm's policy requires it. */
    private boolean verified() {
        return Constants.WEBAUTHN_POLICY_OPTION_REQUIRED.equals(
                signIn.getRealm().getWebAuthnPolicyPasswordless().getUserVerificationRequirement());
    }
}
