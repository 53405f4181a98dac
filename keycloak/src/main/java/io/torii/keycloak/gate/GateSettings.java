package io.torii.keycloak.gate;

import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Freshness;
import io.torii.domain.gate.Vouching;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a realm sets about who is asked, and how long an answer serves. */
public final class GateSettings {
    static final Setting<ClientDefault> CLIENT_DEFAULT = Setting.choice(
            "torii.mfa.default", ClientDefault.OPTIONAL, "What a client without the attribute torii.mfa asks for");
    static final Setting<Duration> SIGN_IN = TimeSetting.minutes(
            "torii.factor.sign-in", 720, new Range(10, 43_200), "How long a factor serves to sign in");
    static final Setting<Duration> MANAGE = TimeSetting.minutes(
            "torii.factor.manage", 10, new Range(1, 60), "How long a factor serves to change security settings");
    static final Setting<Impersonating> IMPERSONATION = Setting.choice(
            "torii.gate.impersonation",
            Impersonating.REFUSED,
            "Whether an administrator's session as a user enters where the user is asked for a factor");
    static final Setting<List<Vouching>> BROKERED = Setting.lines(
            "torii.gate.brokered",
            "",
            "lines of provider alias | acr=values | amr=values | hours=1–720; acr or amr, hours 12 if left out",
            new Setting.Reader<>(
                    "Which sign-ins at OpenID Connect providers count as both factors; every other one is a first"
                            + " factor",
                    VouchingText::read));

    private GateSettings() {}

    public static List<Setting<?>> all() {
        return List.of(CLIENT_DEFAULT, SIGN_IN, MANAGE, IMPERSONATION, BROKERED);
    }

    /** A setting with a part that does nothing, because a factor serves no longer than {@code torii.factor.sign-in}. */
    public static Optional<Setting<?>> idle(RealmPolicy realm) {
        var factor = realm.get(SIGN_IN);
        return realm.get(BROKERED).stream().anyMatch(each -> VouchingText.outlasts(each, factor))
                ? Optional.of(BROKERED)
                : Optional.empty();
    }

    static Freshness freshness(RealmPolicy realm) {
        return new Freshness(realm.get(SIGN_IN), realm.get(MANAGE));
    }

    /** What a client counts as that says nothing itself (R64). */
    enum ClientDefault {
        OPTIONAL(ClientMode.OPTIONAL),
        REQUIRED(ClientMode.REQUIRED);

        private final ClientMode mode;

        ClientDefault(ClientMode mode) {
            this.mode = mode;
        }

        ClientMode mode() {
            return mode;
        }
    }

    /** What becomes of an impersonator where a factor is due (R96). */
    enum Impersonating {
        REFUSED,
        ALLOWED
    }
}
