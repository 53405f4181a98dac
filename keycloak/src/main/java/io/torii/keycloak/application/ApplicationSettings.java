package io.torii.keycloak.application;

import io.torii.domain.application.Compared;
import io.torii.domain.application.FilingTerms;
import io.torii.domain.application.Form;
import io.torii.domain.application.GroupHead;
import io.torii.domain.application.OfficeHours;
import io.torii.domain.application.ReviewTerms;
import io.torii.domain.application.Terms;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.policy.Range;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.Setting;
import io.torii.keycloak.policy.TimeSetting;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a realm sets about applications. */
public final class ApplicationSettings {
    static final Setting<Set<Form>> FORMS = Words.several(
            "torii.application.forms",
            Form.class,
            "session, photo, counter",
            "How users can apply: signed in, with the picture of a card, at a counter");
    static final Setting<Boolean> ENDS = Setting.flag(
            "torii.application.end",
            true,
            "Whether an application can end MFA, or ask for an exemption under a mandate");
    static final Setting<Duration> HOLD = TimeSetting.hours(
            "torii.application.hold",
            4,
            new Range(0, 72),
            "How long an application with a photo waits before it can be decided, so that its owner can refute it");
    static final Setting<Integer> REVIEWERS =
            Setting.whole("torii.application.reviewers", 1, new Range(1, 2), "How many persons approve an application");
    static final Setting<Set<Compared>> COMPARED = Words.several(
            "torii.application.compare",
            Compared.class,
            "name, number, validity",
            "What a reviewer has compared on a picture before approving; with face the card is held beside the face");
    static final Setting<Duration> WINDOW = TimeSetting.hours(
            "torii.application.window", 24, new Range(1, 168), "How long registering is open after an approval");
    static final Setting<Boolean> PICK_UP = Setting.flag(
            "torii.application.pick-up", true, "Whether registering in that time asks for the pick-up code");
    static final Setting<Duration> END_DELAY = TimeSetting.hours(
            "torii.application.end-delay", 24, new Range(0, 168), "How long after an approval MFA ends");
    static final Setting<Boolean> COUNTER_DECIDES = Setting.flag(
            "torii.application.counter-decides",
            false,
            "Whether filing at the counter counts as an approval, for accounts without any role");
    static final Setting<Integer> PER_USER = Setting.whole(
            "torii.application.per-user", 3, new Range(1, 10), "How many applications of one user are taken a day");
    static final Setting<Integer> PER_NETWORK = Setting.whole(
            "torii.application.per-network", 20, new Range(1, 100), "How many from one network, /24 or /48, a day");
    static final Setting<Integer> PER_CLERK =
            Setting.whole("torii.application.per-clerk", 30, new Range(1, 100), "How many one clerk files a day");
    static final Setting<Duration> PHOTO_DAYS = TimeSetting.days(
            "torii.application.photo-days", 14, new Range(1, 90), "How long after the decision a photo is kept");
    static final Setting<Duration> KEPT_DAYS = TimeSetting.days(
            "torii.application.kept-days", 1095, new Range(90, 3650), "How long after it an application is kept");
    static final Setting<List<OfficeHours.Span>> HOURS = OfficeText.hours(
            "torii.application.hours",
            "When staff look at applications, for what applicants are told; empty for always");
    static final Setting<Set<LocalDate>> HOLIDAYS =
            OfficeText.holidays("torii.application.holidays", "Days on which nobody looks at them");
    static final Setting<String> PLACE = Setting.line(
            "torii.application.place",
            "",
            "text, at most 200 characters",
            new Setting.Reader<>("Where an applicant who could not be confirmed is asked to come", Words::brief));

    static final Setting<List<GroupHead>> HEADS = HeadText.heads(
            "torii.application.heads",
            "Who is mailed every Monday what the clerks of a group and of those below it have filed");

    private ApplicationSettings() {}

    public static List<Setting<?>> all() {
        return List.of(
                FORMS,
                ENDS,
                HOLD,
                REVIEWERS,
                COMPARED,
                WINDOW,
                PICK_UP,
                END_DELAY,
                COUNTER_DECIDES,
                PER_USER,
                PER_NETWORK,
                PER_CLERK,
                PHOTO_DAYS,
                KEPT_DAYS,
                HOURS,
                HOLIDAYS,
                PLACE,
                HEADS);
    }

    /** What the realm accepts, and what it asks of a decision. */
    public static Terms terms(RealmPolicy realm) {
        var limits = new FilingTerms.Limits(realm.get(PER_USER), realm.get(PER_NETWORK), realm.get(PER_CLERK));
        return new Terms(
                new FilingTerms(
                        realm.get(FORMS), realm.get(ENDS), realm.get(PICK_UP), realm.get(COUNTER_DECIDES), limits),
                new ReviewTerms(
                        realm.get(HOLD),
                        realm.get(REVIEWERS),
                        realm.get(COMPARED),
                        realm.get(WINDOW),
                        realm.get(END_DELAY)));
    }

    static OfficeHours hours(RealmPolicy realm) {
        return new OfficeHours(realm.get(CalendarSettings.ZONE), realm.get(HOURS), realm.get(HOLIDAYS));
    }
}
