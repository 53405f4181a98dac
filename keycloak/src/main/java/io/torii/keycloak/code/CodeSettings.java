package io.torii.keycloak.code;

import io.torii.domain.code.CodePolicy;
import io.torii.domain.code.GuessPolicy;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What a realm sets about one-time codes. */
public final class CodeSettings {
    static final Setting<Integer> TEXT_DIGITS = Setting.whole(
            "torii.code.text.digits",
            6,
            new Range(5, 8),
            "Digits of a texted code; NIST SP 800-63B-4 asks for at least six");
    static final Setting<Duration> LIFETIME = TimeSetting.seconds(
            "torii.code.lifetime", 300, new Range(60, 600), "How long a code can be typed after it was first sent");
    static final Setting<Duration> COOL_DOWN =
            TimeSetting.seconds("torii.code.cool-down", 30, new Range(10, 300), "Time between two texts to one number");
    static final Setting<Integer> TRIES_PER_CODE =
            Setting.whole("torii.code.tries", 5, new Range(1, 10), "Tries per code; asking again never refills them");
    static final Setting<Integer> TRIES_PER_METHOD = Setting.whole(
            "torii.code.tries.method",
            10,
            new Range(3, 50),
            "Tries per user and method in the window, over all sessions");
    static final Setting<Duration> TRIES_WINDOW =
            TimeSetting.seconds("torii.code.tries.window", 900, new Range(300, 3600), "The window of those tries");
    static final Setting<Integer> WRONG_FREE = Setting.whole(
            "torii.guess.free", 5, new Range(3, 10), "Wrong tries in a row, over all methods, before waits begin");
    static final Setting<Integer> WRONG_CEILING = Setting.whole(
            "torii.guess.ceiling",
            50,
            new Range(10, 100),
            "Wrong tries in a row after which guessable methods rest until staff, a number typed on the phone or a passkey says otherwise");

    private CodeSettings() {}

    public static List<Setting<?>> all() {
        return List.of(
                TEXT_DIGITS,
                LIFETIME,
                COOL_DOWN,
                TRIES_PER_CODE,
                TRIES_PER_METHOD,
                TRIES_WINDOW,
                WRONG_FREE,
                WRONG_CEILING);
    }

    public static CodePolicy codes(RealmPolicy realm) {
        return new CodePolicy(
                realm.get(TEXT_DIGITS),
                realm.get(LIFETIME),
                realm.get(COOL_DOWN),
                new CodePolicy.Tries(realm.get(TRIES_PER_CODE), realm.get(TRIES_PER_METHOD), realm.get(TRIES_WINDOW)));
    }

    public static GuessPolicy guesses(RealmPolicy realm) {
        return new GuessPolicy(realm.get(WRONG_FREE), realm.get(WRONG_CEILING));
    }
}
