package io.torii.keycloak.notice;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.address.AddressDesk;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.SettingException;
import io.torii.keycloak.recovery.RecoveryWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Puts a {@link Notice} into the user's language and sends it to Keycloak's own address of the user, to those that the user
 * has confirmed besides, and for a while to those that were there before, which may be the owner's (R12, R22, R91).
 */
record Mail(KeycloakSession session, Subject subject) {
    private static final Logger LOG = Logger.getLogger(Mail.class);

    void send(Notice notice) {
        var addresses = user().map(user -> addresses(notice, user)).orElse(List.of());
        if (addresses.isEmpty() && notice.topic() != Topic.BY_PHONE) {
            LOG.warnf("The notice %s has no address to go to", notice.topic());
        }
        addresses.forEach(address -> sendTo(address, notice));
    }

    void sendTo(MailAddress address, Notice notice) {
        sendTo(address.text(), notice);
    }

    private void sendTo(String address, Notice notice) {
        user().ifPresent(user -> send(notice, user, address));
    }

    private Optional<UserModel> user() {
        var realm = session.realms().getRealm(subject.realm());
        session.getContext().setRealm(realm);
        return Optional.ofNullable(session.users().getUserById(realm, subject.user()));
    }

    /** A code proves whose the present address is; no other ever gets it. */
    private List<String> addresses(Notice notice, UserModel user) {
        var present = Stream.ofNullable(user.getEmail()).filter(address -> !address.isBlank());
        var others = notice.topic() == Topic.CODE
                ? Stream.<MailAddress>of()
                : new AddressDesk(session).book().told(subject).stream();
        return Stream.concat(present, others.map(MailAddress::text))
                .collect(Collectors.toMap(
                        address -> address.toLowerCase(Locale.ROOT), address -> address, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private void send(Notice notice, UserModel user, String address) {
        var realm = session.getContext().getRealm();
        try {
            var arguments = arguments(notice, realm, user);
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(user)
                    .send(
                            notice.topic().subject(),
                            arguments,
                            "torii-notice.ftl",
                            words(notice, user, arguments),
                            address);
        } catch (EmailException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            LOG.warnf(
                    "The notice %s could not be mailed (%s): is the realm's mail server set?",
                    notice.topic(), cause.getClass().getName());
        }
    }

    private Map<String, Object> words(Notice notice, UserModel user, List<Object> arguments) {
        var paragraphs = Stream.concat(Stream.of(notice.topic().body()), notice.more().stream())
                .toList();
        var links = notice.links().stream()
                .map(link -> Map.of("key", link.key(), "address", link.address()))
                .toList();
        // Keycloak adds its own words to these.
        var words = new HashMap<String, Object>(
                Map.of("paragraphs", paragraphs, "points", notice.points(), "links", links, "arguments", arguments));
        words.put("support", support(user));
        return words;
    }

    /** Whom to call (R80); none where that cannot be read, for the notice has to go out all the same. */
    private List<String> support(UserModel user) {
        try {
            return new RecoveryWords(session).support(session.getContext().resolveLocale(user));
        } catch (SettingException e) {
            LOG.warnf("A notice does not say whom to call: %s", e.getMessage());
            return List.of();
        }
    }

    private List<Object> arguments(Notice notice, RealmModel realm, UserModel user) {
        var language = session.getContext().resolveLocale(user);
        var zone = RealmPolicy.of(realm).get(CalendarSettings.ZONE);
        var own = notice.arguments().stream()
                .map(each -> each instanceof Instant instant ? written(instant, language, zone) : each);
        return Stream.concat(Stream.of(new ThemeWords(session).institution(language), user.getUsername()), own)
                .toList();
    }

    private static String written(Instant instant, Locale language, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .format(instant.atZone(zone))
                + " (" + zone.getId() + ")";
    }
}
