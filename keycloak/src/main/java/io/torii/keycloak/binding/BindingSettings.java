package io.torii.keycloak.binding;

import io.torii.domain.binding.BindingPolicy;
import io.torii.domain.binding.FirstRule;
import io.torii.domain.binding.MailDomain;
import io.torii.domain.binding.NetworkRange;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a realm asks of whoever binds a first method (R4). */
public final class BindingSettings {
    static final Setting<FirstRule> FIRST = Setting.choice(
            "torii.enrollment.first",
            FirstRule.AUTO,
            "What a first method takes beside the password; auto is mail-code for who has a confirmed address outside"
                    + " torii.mail.domains, else password");
    static final Setting<Duration> WINDOW = TimeSetting.days(
            "torii.enrollment.window",
            30,
            new Range(1, 365),
            "How long after an account's creation, or after its dates in the calendar, that is allowed");
    static final Setting<List<NetworkRange>> NETWORKS = words(
            "torii.enrollment.networks",
            "networks as address/bits, in lines or between commas",
            "From where a first method is bound when torii.enrollment.first is network",
            NetworkRange::parse);
    static final Setting<List<MailDomain>> DOMAINS = words(
            "torii.mail.domains",
            "mail domains, in lines or between commas",
            "The realm's own mail domains, those below them included",
            MailDomain::new);

    private static final Pattern BETWEEN = Pattern.compile("(?:\\s|,|;|##)+");

    private BindingSettings() {}

    public static List<Setting<?>> all() {
        return List.of(FIRST, WINDOW, NETWORKS, DOMAINS);
    }

    /** The realm's own mail domains. */
    public static List<MailDomain> domains(RealmPolicy realm) {
        return realm.get(DOMAINS);
    }

    static BindingPolicy of(RealmPolicy realm) {
        return new BindingPolicy(realm.get(FIRST), realm.get(WINDOW), realm.get(NETWORKS), realm.get(DOMAINS));
    }

    private static <T> Setting<List<T>> words(
            String key, String range, String explanation, Function<String, T> reader) {
        return Setting.lines(key, "", range, new Setting.Reader<>(explanation, typed -> read(typed, reader)));
    }

    private static <T> List<T> read(String typed, Function<String, T> reader) {
        return BETWEEN.splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .map(reader)
                .toList();
    }
}
