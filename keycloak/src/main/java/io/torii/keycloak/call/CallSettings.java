package io.torii.keycloak.call;

import io.torii.domain.call.Allowance;
import io.torii.domain.call.CallMode;
import io.torii.domain.call.CallPolicy;
import io.torii.domain.code.CodePolicy;
import io.torii.keycloak.code.CodeSettings;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about calls. */
public final class CallSettings {
    /** What calls do. */
    public static final Setting<CallMode> MODE = Setting.choice(
            "torii.call.mode",
            CallMode.CONFIRM,
            "Whether who is called presses # (confirm) or hears a code twice (code); off calls nobody");

    static final Setting<Boolean> MATCH = Setting.flag(
            "torii.call.match",
            false,
            "Whether two digits that the page shows are typed before #, in calls that confirm");
    static final Setting<Duration> LIFE = TimeSetting.seconds(
            "torii.call.life-seconds", 120, new Range(60, 300), "How long from asking for a call its keys count");
    static final Setting<Integer> HOUR =
            Setting.whole("torii.call.hour", 3, new Range(1, 10), "Calls of one user in an hour");
    static final Setting<Integer> DAY =
            Setting.whole("torii.call.day", 8, new Range(1, 50), "Calls of one user in a day");
    static final Setting<Integer> UNANSWERED = Setting.whole(
            "torii.call.unanswered",
            2,
            new Range(1, 5),
            "Calls in an hour, unanswered or reported, after which a user is not called until another method succeeded");
    static final Setting<Integer> DIGITS = Setting.whole(
            "torii.code.call.digits",
            6,
            new Range(5, 8),
            "Digits of a code that is read in a call; NIST SP 800-63B-4 asks for at least six");

    private CallSettings() {}

    public static List<Setting<?>> all() {
        return List.of(MODE, MATCH, LIFE, HOUR, DAY, UNANSWERED, DIGITS);
    }

    public static CallPolicy policy(RealmPolicy realm) {
        var texts = CodeSettings.codes(realm);
        var codes = new CodePolicy(realm.get(DIGITS), texts.lifetime(), texts.coolDown(), texts.tries());
        var allowance = new Allowance(realm.get(HOUR), realm.get(DAY), realm.get(UNANSWERED));
        return new CallPolicy(realm.get(MODE), realm.get(MATCH), realm.get(LIFE), allowance, codes);
    }
}
