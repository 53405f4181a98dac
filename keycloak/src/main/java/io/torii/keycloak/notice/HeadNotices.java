package io.torii.keycloak.notice;

import io.torii.domain.application.GroupHead;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.calendar.WrittenTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What the heads of groups are told of their clerks (R99), who need no account: as plain text in the realm's language. */
public record HeadNotices(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(HeadNotices.class);

    /**
     * One filing, by names.
     *
     * @param card which card was checked, in the clerk's words
     */
    public record Line(Instant at, String clerk, String applicant, String card) {}

    /** What was filed in the week that began then; outside the request, as all mail. */
    public void weekly(RealmModel realm, GroupHead head, LocalDate from, List<Line> lines) {
        var factory = session.getKeycloakSessionFactory();
        var id = realm.getId();
        session.getProvider(ExecutorsProvider.class)
                .getExecutor("torii-notices")
                .execute(() -> KeycloakModelUtils.runJobInTransaction(factory, own -> {
                    own.getContext().setRealm(own.realms().getRealm(id));
                    new HeadNotices(own).send(head, from, lines);
                }));
    }

    private void send(GroupHead head, LocalDate from, List<Line> lines) {
        var realm = session.getContext().getRealm();
        var language = session.getContext().resolveLocale(null);
        var words = new ThemeWords(session);
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language);
        var time = WrittenTime.of(session, null);
        var list = lines.stream()
                .map(line -> String.join(" | ", time.exact(line.at()), line.clerk(), line.applicant(), line.card()))
                .collect(Collectors.joining("\n"));
        var subject = words.say(language, "torii-mail-filings-subject", head.group(), day.format(from));
        var body = words.say(language, "torii-mail-filings-body", words.institution(), head.group(), day.format(from));
        try {
            session.getProvider(EmailSenderProvider.class)
                    .send(realm.getSmtpConfig(), head.address().text(), subject, body + "\n\n" + list + "\n", null);
        } catch (EmailException e) {
            LOG.warnf(
                    "The weekly list of a group could not be mailed: %s",
                    e.getClass().getName());
        }
    }
}
