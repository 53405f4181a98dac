package io.torii.keycloak.delivery;

import io.torii.domain.delivery.Budgets;
import io.torii.domain.delivery.ProvingBudget;
import io.torii.domain.delivery.RealmShare;
import io.torii.domain.delivery.SignInBudget;
import io.torii.domain.delivery.Thresholds;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import java.util.List;
import java.util.Optional;

/** The two purses of R30. */
final class BudgetSettings {
    static final Setting<Integer> ACCOUNTS = Setting.whole(
            "torii.delivery.accounts",
            0,
            new Range(0, 10_000_000),
            "Accounts that the realm has at least, for its shares; for directories whose users Keycloak does not count;"
                    + " 0: as many as it counts");
    static final Setting<Integer> NUMBERS = Setting.whole(
            "torii.delivery.proving.numbers", 3, new Range(1, 20), "New numbers that a user may prove a day");
    static final Setting<Integer> MESSAGES = Setting.whole(
            "torii.delivery.proving.messages", 6, new Range(1, 50), "Texts for proving numbers, per user and day");
    static final Setting<Integer> PER_NUMBER = Setting.whole(
            "torii.delivery.proving.per-number", 5, new Range(1, 50), "Texts for proving one number a day");
    static final Setting<Integer> PROVING_PERCENT = Setting.whole(
            "torii.delivery.proving.realm-percent",
            25,
            new Range(1, 1_000),
            "Texts for proving numbers a day, in percent of the realm's accounts");
    static final Setting<Integer> PROVING_AT_LEAST = Setting.whole(
            "torii.delivery.proving.realm-at-least",
            500,
            new Range(0, 1_000_000),
            "Texts for proving numbers a day that a small realm has in any case");
    static final Setting<Optional<RealmShare.Raise>> PROVING_RAISE = Setting.line(
            "torii.delivery.proving.realm-raise",
            "",
            "empty, or 1 to 10000000, until, and a date, as in: 20000 until 2027-04-15",
            new Setting.Reader<>(
                    "A higher figure for the enrolment week; from the date on (UTC) the share counts again",
                    RaiseText::read));
    static final Setting<Integer> PER_DAY = Setting.whole(
            "torii.delivery.sign-in.per-day", 30, new Range(1, 200), "Texts for signing in, per user, number and day");
    static final Setting<Integer> PER_TEN_MINUTES = Setting.whole(
            "torii.delivery.sign-in.per-ten-minutes",
            5,
            new Range(1, 20),
            "Texts for signing in, per user, number and ten minutes");
    static final Setting<Integer> SIGN_IN_PERCENT = Setting.whole(
            "torii.delivery.sign-in.realm-percent",
            100,
            new Range(1, 1_000),
            "Texts for signing in a day, in percent of the realm's accounts");
    static final Setting<Integer> SIGN_IN_AT_LEAST = Setting.whole(
            "torii.delivery.sign-in.realm-at-least",
            1_000,
            new Range(0, 1_000_000),
            "Texts for signing in a day that a small realm has in any case");
    static final Setting<Thresholds> ALERTS = Setting.line(
            "torii.delivery.alerts",
            "50,80",
            "percentages from 1 to 100 with commas between",
            new Setting.Reader<>("Shares of a realm's purse at which staff are told", RaiseText::thresholds));

    private BudgetSettings() {}

    static List<Setting<?>> all() {
        return List.of(
                ACCOUNTS,
                NUMBERS,
                MESSAGES,
                PER_NUMBER,
                PROVING_PERCENT,
                PROVING_AT_LEAST,
                PROVING_RAISE,
                PER_DAY,
                PER_TEN_MINUTES,
                SIGN_IN_PERCENT,
                SIGN_IN_AT_LEAST,
                ALERTS);
    }

    static Budgets budgets(RealmPolicy realm) {
        var proving = new RealmShare(realm.get(PROVING_PERCENT), realm.get(PROVING_AT_LEAST), realm.get(PROVING_RAISE));
        var signIn = new RealmShare(realm.get(SIGN_IN_PERCENT), realm.get(SIGN_IN_AT_LEAST), Optional.empty());
        return new Budgets(
                new ProvingBudget(realm.get(NUMBERS), realm.get(MESSAGES), realm.get(PER_NUMBER), proving),
                new SignInBudget(realm.get(PER_DAY), realm.get(PER_TEN_MINUTES), signIn),
                realm.get(ALERTS));
    }
}
