package io.torii.keycloak.delivery;

import io.torii.domain.delivery.AddressRule;
import io.torii.domain.delivery.ConversionRule;
import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.keycloak.code.CodeSettings;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.util.List;

/** What stops those who earn from texts, or guess passwords (R30). */
final class AbuseSettings {
    static final Setting<Integer> CONVERSION_PERCENT = Setting.whole(
            "torii.delivery.prefix.percent",
            20,
            new Range(0, 100),
            "A block of numbers of which fewer codes are typed back is stopped for proving; 0 stops none");
    static final Setting<Integer> CONVERSION_AT_LEAST = Setting.whole(
            "torii.delivery.prefix.at-least", 20, new Range(5, 1_000), "Codes in an hour before a block is judged");
    static final Setting<Integer> CONVERSION_CUT = Setting.whole(
            "torii.delivery.prefix.cut",
            4,
            new Range(2, 6),
            "Last digits that a block leaves out: 4 is 10,000 numbers");
    static final Setting<Integer> SHARED_BY = Setting.whole(
            "torii.delivery.number.accounts",
            DeliveryPolicy.SHARED_BY,
            new Range(1, 1_000),
            "Accounts that one number may be proven on before staff are told; nothing is refused for it");
    static final Setting<Integer> ADDRESS_ALERT = Setting.whole(
            "torii.delivery.address.alert",
            300,
            new Range(10, 100_000),
            "Texts in the window from one address that staff are told of; nothing is refused for it");
    static final Setting<Integer> ADDRESS_PASSWORDS = Setting.whole(
            "torii.delivery.address.passwords",
            50,
            new Range(10, 10_000),
            "Passwords from one address before it may be refused texts");
    static final Setting<Integer> ADDRESS_PERCENT = Setting.whole(
            "torii.delivery.address.wrong-percent",
            50,
            new Range(10, 100),
            "It is refused texts when more of them than this were wrong");
    static final Setting<Duration> ADDRESS_WINDOW = TimeSetting.seconds(
            "torii.delivery.address.window", 600, new Range(60, 3_600), "How long it is watched, and refused");

    private AbuseSettings() {}

    static List<Setting<?>> all() {
        return List.of(
                CONVERSION_PERCENT,
                CONVERSION_AT_LEAST,
                CONVERSION_CUT,
                SHARED_BY,
                ADDRESS_ALERT,
                ADDRESS_PASSWORDS,
                ADDRESS_PERCENT,
                ADDRESS_WINDOW);
    }

    /** A code that is older than codes live counts as lost. */
    static ConversionRule conversion(RealmPolicy realm) {
        return new ConversionRule(
                realm.get(CONVERSION_PERCENT),
                realm.get(CONVERSION_AT_LEAST),
                realm.get(CONVERSION_CUT),
                CodeSettings.codes(realm).lifetime());
    }

    static AddressRule addresses(RealmPolicy realm) {
        return new AddressRule(
                realm.get(ADDRESS_ALERT),
                realm.get(ADDRESS_PASSWORDS),
                realm.get(ADDRESS_PERCENT),
                realm.get(ADDRESS_WINDOW));
    }
}
