package io.torii.keycloak.push;

import io.torii.domain.push.PushPolicy;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about number matching. */
public final class PushSettings {
    static final Setting<Integer> DIGITS =
            Setting.whole("torii.push.digits", 2, new Range(2, 6), "Figures of the number that is typed on the phone");
    static final Setting<Duration> LIFE = TimeSetting.seconds(
            "torii.push.life-seconds", 60, new Range(30, 300), "How long a request can be answered");
    static final Setting<Integer> BROWSER = Setting.whole(
            "torii.push.unanswered.browser",
            3,
            new Range(1, 10),
            "Requests that may stay unanswered from a browser that never signed in to the account");
    static final Setting<Integer> ACCOUNT = Setting.whole(
            "torii.push.unanswered.account", 10, new Range(1, 20), "Requests that may stay unanswered for one account");
    static final Setting<Duration> WINDOW = TimeSetting.minutes(
            "torii.push.unanswered.window-minutes", 10, new Range(1, 60), "How long an unanswered request is counted");

    private PushSettings() {}

    public static List<Setting<?>> all() {
        return List.of(DIGITS, LIFE, BROWSER, ACCOUNT, WINDOW);
    }

    public static PushPolicy policy(RealmPolicy realm) {
        return new PushPolicy(
                realm.get(DIGITS),
                realm.get(LIFE),
                new PushPolicy.Unanswered(realm.get(BROWSER), realm.get(ACCOUNT), realm.get(WINDOW)));
    }
}
