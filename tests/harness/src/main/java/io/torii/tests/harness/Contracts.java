package io.torii.tests.harness;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.address.JpaNoticeAddresses;
import io.torii.keycloak.code.JpaGuesses;
import io.torii.keycloak.code.KeycloakChallenges;
import io.torii.keycloak.delivery.JpaDeliveryErasure;
import io.torii.keycloak.delivery.JpaDeliveryRecords;
import io.torii.keycloak.delivery.JpaLedger;
import io.torii.keycloak.enrollment.JpaEnrollments;
import io.torii.keycloak.recovery.JpaLinks;
import io.torii.keycloak.report.JpaReportBook;
import io.torii.port.address.NoticeAddresses;
import io.torii.port.address.NoticeAddressesContract;
import io.torii.port.code.Challenges;
import io.torii.port.code.ChallengesContract;
import io.torii.port.code.Guesses;
import io.torii.port.code.GuessesContract;
import io.torii.port.delivery.DeliveryErasure;
import io.torii.port.delivery.DeliveryRecords;
import io.torii.port.delivery.DeliveryRecordsContract;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.LedgerContract;
import io.torii.port.delivery.PursesContract;
import io.torii.port.enrollment.Enrollments;
import io.torii.port.enrollment.EnrollmentsContract;
import io.torii.port.recovery.Links;
import io.torii.port.recovery.LinksContract;
import io.torii.port.report.ReportBook;
import io.torii.port.report.ReportBookContract;
import java.time.Instant;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;

/** The contract suites of core, bound to Keycloak's adapters. */
final class Contracts {
    private Contracts() {}

    static Object named(String name, KeycloakSession session) {
        var ports = new PortPerCall(session);
        var subject = new Subject(
                session.getContext().getRealm().getId(), UUID.randomUUID().toString());
        return switch (name) {
            case "slots", "slots-undone" -> SlotContracts.named(name, session, subject);
            case "challenges" -> new OfChallenges(ports, subject);
            case "guesses" -> new OfGuesses(ports, subject);
            case "purses" -> new OfPurses(ports, subject.realm());
            case "enrollments" -> new OfEnrollments(ports, subject);
            case "reports" -> new OfReports(ports, subject);
            case "links" -> new OfLinks(ports, subject.realm());
            case "addresses" -> new OfAddresses(ports, subject.realm());
            case "ledger" -> new OfLedger(ports, subject);
            default -> PushContracts.named(name, session);
        };
    }

    /** Public, as all of these: JUnit's annotation is looked up on public methods of public types. */
    public record OfChallenges(PortPerCall ports, Subject subject) implements ChallengesContract {
        @Override
        public Challenges challenges() {
            return ports.of(Challenges.class, session -> new KeycloakChallenges(session, new KeycloakClock()));
        }

        @Override
        public Instant now() {
            return new KeycloakClock().now();
        }
    }

    /** Wrong entries in a row. */
    public record OfGuesses(PortPerCall ports, Subject subject) implements GuessesContract {
        @Override
        public Guesses guesses() {
            return ports.of(Guesses.class, session -> new JpaGuesses(session, whoRests -> {}));
        }

        @Override
        public Subject newcomer() {
            return new Subject(subject.realm(), UUID.randomUUID().toString());
        }
    }

    /** Budgets of sending. */
    public record OfPurses(PortPerCall ports, String realm) implements PursesContract {
        @Override
        public Ledger ledger() {
            return ports.of(Ledger.class, session -> new JpaLedger(session.getKeycloakSessionFactory()));
        }

        @Override
        public DeliveryRecords records() {
            return ports.of(DeliveryRecords.class, session -> new JpaDeliveryRecords(session));
        }
    }

    /** Where accounts stand. */
    public record OfEnrollments(PortPerCall ports, Subject subject) implements EnrollmentsContract {
        @Override
        public Enrollments enrollments() {
            return ports.of(Enrollments.class, session -> new JpaEnrollments(session));
        }

        @Override
        public Subject newcomer() {
            return new Subject(subject.realm(), UUID.randomUUID().toString());
        }

        @Override
        public void garble(Subject subject) {
            ports.of(
                            Runnable.class,
                            session -> () -> new Rows(session)
                                    .write(
                                            "update TORII_ENROLLMENT set STAGE = 'PAUSED' where USER_ID = ?",
                                            subject.user()))
                    .run();
        }
    }

    /** What was reported. */
    public record OfReports(PortPerCall ports, Subject subject) implements ReportBookContract {
        @Override
        public ReportBook book() {
            return ports.of(ReportBook.class, session -> new JpaReportBook(session));
        }

        @Override
        public Subject newcomer() {
            return new Subject(subject.realm(), UUID.randomUUID().toString());
        }
    }

    /** Who has linked an account for recovery. */
    public record OfLinks(PortPerCall ports, String realm) implements LinksContract {
        @Override
        public Links links() {
            return ports.of(Links.class, session -> new JpaLinks(session.getKeycloakSessionFactory()));
        }
    }

    /** Where notices go. */
    public record OfAddresses(PortPerCall ports, String realm) implements NoticeAddressesContract {
        @Override
        public NoticeAddresses addresses() {
            return ports.of(
                    NoticeAddresses.class, session -> new JpaNoticeAddresses(session.getKeycloakSessionFactory()));
        }
    }

    /** What was sent. */
    public record OfLedger(PortPerCall ports, Subject subject) implements LedgerContract, DeliveryRecordsContract {
        @Override
        public Ledger ledger() {
            return ports.of(Ledger.class, session -> new JpaLedger(session.getKeycloakSessionFactory()));
        }

        @Override
        public DeliveryRecords records() {
            return ports.of(DeliveryRecords.class, session -> new JpaDeliveryRecords(session));
        }

        @Override
        public DeliveryErasure erasure() {
            return ports.of(
                    DeliveryErasure.class, session -> new JpaDeliveryErasure(session.getKeycloakSessionFactory()));
        }
    }
}
