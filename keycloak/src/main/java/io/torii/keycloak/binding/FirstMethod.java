package io.torii.keycloak.binding;

import io.torii.domain.Subject;
import io.torii.domain.binding.Facts;
import io.torii.domain.binding.FirstBinding;
import io.torii.domain.enrollment.Binding;
import io.torii.domain.enrollment.Past;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.UserMemberships;
import io.torii.keycloak.enrollment.EnrollmentRows;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Collects what decides whether a user may bind a first method, and has it judged (R4). */
public final class FirstMethod {
    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    public FirstMethod(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    /** Of the account as it is stored. */
    public Binding judge() {
        var entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        return judge(new EnrollmentRows(entities)
                .find(new Subject(realm.getId(), user.getId()))
                .past());
    }

    public Binding judge(Past past) {
        var policy = RealmPolicy.of(realm);
        var facts = new Facts(past, KeycloakMethods.of(user).any(), Privilege.of(user), since(policy), reach());
        return FirstBinding.judge(facts, BindingSettings.of(policy), new KeycloakClock().now());
    }

    /** Whether what it takes has been given: a mailed code counts for the sign-in in which it was typed. */
    public boolean may(Past past) {
        return switch (judge(past).verdict()) {
            case PASSWORD -> true;
            case MAIL_CODE -> MailProof.of(session).given(user);
            case PASS -> false;
        };
    }

    private Optional<Instant> since(RealmPolicy policy) {
        // A directory that is not imported knows no creation: only a date of the calendar opens its users' window.
        var created = Optional.ofNullable(user.getCreatedTimestamp()).map(Instant::ofEpochMilli);
        var opening = CalendarSettings.of(policy).opening(new UserMemberships(session, realm, user));
        return Stream.of(created, opening).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private Facts.Reach reach() {
        var mail = Optional.ofNullable(user.getEmail()).filter(address -> !address.isBlank());
        var connection = session.getContext().getConnection();
        return new Facts.Reach(mail, user.isEmailVerified(), connection == null ? "" : connection.getRemoteAddr());
    }
}
