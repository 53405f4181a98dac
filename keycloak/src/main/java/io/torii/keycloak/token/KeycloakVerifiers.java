package io.torii.keycloak.token;

import io.torii.domain.Subject;
import io.torii.domain.token.Token;
import io.torii.domain.token.TokenFace;
import io.torii.domain.token.TokenMode.Kind;
import io.torii.port.token.TokenVerifiers;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.OTPCredentialModel;

/** Tokens in the realm of a session's context, verified by Keycloak's one-time codes. */
final class KeycloakVerifiers implements TokenVerifiers {
    private final KeycloakSession session;

    KeycloakVerifiers(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public boolean entitled(Subject subject) {
        return holder(subject).entitled();
    }

    @Override
    public int apps(Subject subject) {
        return holder(subject)
                .user()
                .map(user -> Math.toIntExact(user.credentialManager()
                        .getStoredCredentialsByTypeStream(OTPCredentialModel.TYPE)
                        .count()))
                .orElse(0);
    }

    @Override
    public int window(String realm) {
        return realm().getOTPPolicy().getLookAheadWindow();
    }

    @Override
    public Optional<String> create(Subject subject, Token token, TokenFace face, String typed) {
        try {
            var stored = holder(subject).user().map(user -> user.credentialManager()
                    .createStoredCredential(OtpCredential.model(token.serial(), face)));
            stored.ifPresent(made -> spend(made.getId(), face, typed));
            return stored.map(made -> made.getId());
        } catch (ModelDuplicateException taken) {
            // Another app of the user's has this name.
            return Optional.empty();
        }
    }

    /** As OTPCredentialProvider.isValid does for what it has verified by time; presses are counted on. */
    private void spend(String credential, TokenFace face, String typed) {
        if (face.mode().kind() == Kind.TOTP) {
            var life = face.mode().step() * (2L * window(realm().getId()) + 1);
            session.singleUseObjects().putIfAbsent(credential + "." + typed, life);
        }
    }

    @Override
    public Optional<TokenFace> face(Subject subject, String credential) {
        // What is counted on from here must not be older than what a sign-in writes meanwhile.
        return holder(subject)
                .stored(credential)
                .map(new LockedCredential(session)::of)
                .flatMap(OtpCredential::face);
    }

    @Override
    public void count(Subject subject, String credential, long counter) {
        var user = holder(subject).user().orElseThrow();
        var otp = OTPCredentialModel.createFromCredentialModel(
                holder(subject).stored(credential).orElseThrow());
        otp.updateCounter(Math.toIntExact(counter));
        user.credentialManager().updateStoredCredential(otp);
    }

    @Override
    public void remove(Subject subject, String credential) {
        holder(subject).user().ifPresent(user -> user.credentialManager().removeStoredCredentialById(credential));
    }

    private TokenHolder holder(Subject subject) {
        return new TokenHolder(session, subject);
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }
}
