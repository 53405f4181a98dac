package io.torii.keycloak.method;

import io.torii.domain.method.Bulletin;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Order;
import io.torii.domain.method.PhoneStanding;
import io.torii.domain.method.Placement;
import io.torii.domain.method.Ranking;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a realm sets about the kinds of method: which may come first, and which are off (R23). */
public final class MethodSettings {
    static final Setting<Order> ORDER = Setting.choice(
            "torii.method.order",
            Order.USER,
            "Which of a user's methods is asked first: the user's order decides, or strength");
    static final Setting<Placement> PHONE = placement("phone", Placement.FIRST, "texted codes");
    static final Setting<Placement> PUSH = placement("push", Placement.FIRST, "number matching");
    static final Setting<Placement> APP = placement("app", Placement.FIRST, "codes of an authenticator app");
    static final Setting<Placement> SECURITY_KEY = placement("security-key", Placement.ALTERNATIVE, "security keys");
    static final Setting<Placement> PASSKEY = placement("passkey", Placement.FIRST, "passkeys after a password");

    static final Setting<List<Bulletin>> NOTICES = Setting.lines(
            "torii.method.notices",
            "",
            "lines of phone, push, app, security-key or passkey | from | until | English | Japanese; times as"
                    + " 2026-12-01T09:00 in the realm's zone",
            new Setting.Reader<>(
                    "What users of a method are told for a while where they verify, as that texts are slow",
                    BulletinText::read));

    private static final Map<MethodKind, Setting<Placement>> PLACEMENTS = Map.of(
            MethodKind.PHONE, PHONE,
            MethodKind.PUSH, PUSH,
            MethodKind.APP, APP,
            MethodKind.SECURITY_KEY, SECURITY_KEY,
            MethodKind.PASSKEY, PASSKEY);

    private MethodSettings() {}

    public static List<Setting<?>> all() {
        return List.of(ORDER, PHONE, PUSH, APP, SECURITY_KEY, PASSKEY, NOTICES);
    }

    /** Which of a user's methods is asked before which. */
    public static Ranking ranking(RealmPolicy realm, PhoneStanding phone) {
        return new Ranking(
                realm.get(ORDER), placed(realm, Placement.ALTERNATIVE).collect(Collectors.toSet()), phone);
    }

    /** Whether this kind may be the first that a user registers; what is an extra beside methods may not. */
    public static boolean mayBeFirst(RealmPolicy realm, MethodKind kind) {
        return placed(realm, Placement.FIRST).anyMatch(kind::equals);
    }

    /** The kinds that the realm has switched off. */
    static Set<MethodKind> off(RealmPolicy realm) {
        return placed(realm, Placement.OFF).collect(Collectors.toSet());
    }

    private static Stream<MethodKind> placed(RealmPolicy realm, Placement placement) {
        return PLACEMENTS.entrySet().stream()
                .filter(entry -> realm.get(entry.getValue()) == placement)
                .map(Map.Entry::getKey);
    }

    private static Setting<Placement> placement(String kind, Placement fallback, String words) {
        return Setting.choice(
                "torii.method." + kind,
                fallback,
                "Whether " + words + " may be asked first, only as an alternative, or not at all");
    }
}
