package io.torii.actions.interruption;

import io.torii.keycloak.Providers;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.InterruptionInquiry;
import io.torii.keycloak.calendar.PhoneEndSettings;
import io.torii.keycloak.notice.EnrollmentNotices;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.services.Urls;

/** The pages of the interruptions. */
record Pages(RequiredActionContext context, InterruptionInquiry inquiry) {
    void warning() {
        var mandatory = inquiry.situation().standing().mandatory();
        var first = new Notes(context.getAuthenticationSession()).showFirst();
        if (first && inquiry.remember().warned(inquiry.subject())) {
            mandatory.ifPresent(
                    date -> EnrollmentNotices.of(context.getSession()).warned(inquiry.subject(), date));
        }
        show("torii-warning.ftl", new WarningPage(mandatory.map(this::day).orElse(""), setUp()));
    }

    void nudge() {
        var nudge = PhoneEndSettings.nudge(policy());
        var asked = inquiry.asked();
        var left = nudge.canWait(asked) ? nudge.snoozes() - asked.nudges() : 0;
        show("torii-nudge.ftl", new NudgePage(left, setUp()));
    }

    void phoneEnd() {
        var off = PhoneEndSettings.end(policy()).off().map(date -> date.atStartOfDay(
                        policy().get(CalendarSettings.ZONE))
                .toInstant());
        var page = new PhoneEndPage(
                new PhoneEnd(context).offers(), off.map(this::day).orElse(""));
        show("torii-phone-end.ftl", page);
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(context.getSession().getContext().resolveLocale(context.getUser()))
                .withZone(policy().get(CalendarSettings.ZONE))
                .format(instant);
    }

    /** Security info begins a sign-in of its own: it asks for the factor for its own purpose (R9). */
    private String setUp() {
        return Urls.realmBase(context.getUriInfo().getBaseUri())
                .path("{realm}/torii/" + Providers.SECURITY_INFO)
                .build(context.getRealm().getName())
                .toString();
    }

    private RealmPolicy policy() {
        return RealmPolicy.of(context.getRealm());
    }

    private void show(String template, Object page) {
        context.challenge(context.form().setAttribute("torii", page).createForm(template));
    }

    /**
     * The calendar warns.
     *
     * @param day the mandatory date in the user's language, or empty when there is none yet
     * @param setUp where Security info begins
     */
    public record WarningPage(String day, String setUp) {}

    /**
     * The realm asks for something stronger.
     *
     * @param left how often it can be put off
     * @param setUp where Security info begins
     */
    public record NudgePage(int left, String setUp) {}

    /**
     * Something else must be registered now.
     *
     * @param kinds what can be
     * @param day when the phone ends or ended, in the user's language, or empty
     */
    public record PhoneEndPage(List<String> kinds, String day) {}
}
