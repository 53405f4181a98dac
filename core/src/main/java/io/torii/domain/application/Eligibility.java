package io.torii.domain.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether an application is taken.
 *
 * @param order what is filed
 * @param applicant what the account is
 * @param earlier its applications
 * @param terms what the realm accepts
 */
public record Eligibility(Order order, Applicant applicant, List<Application> earlier, FilingTerms terms) {
    /** What is looked back upon (R12). */
    public static final Duration RECENT = Duration.ofDays(30);

    private static final int MANY = 3;
    private static final int LONGEST_DAYS = 365;

    public Eligibility {
        earlier = List.copyOf(earlier);
    }

    /** The first reason against it, if there is one. */
    public Optional<FilingRefusal> refusal(Instant now, LocalDate today) {
        var way = order.way();
        if (!terms.forms().contains(way.form())) {
            return Optional.of(FilingRefusal.OFF);
        }
        if (way.counter().filter(this::isOwn).isPresent()) {
            return Optional.of(FilingRefusal.OWN);
        }
        var against =
                switch (order.request().kind()) {
                    case REGISTER_AGAIN -> again();
                    case END_MFA, EXEMPTION -> ending(today);
                    case TOKEN -> token();
                };
        return against.or(() -> standing(now));
    }

    /** Who has another method needs none, and nobody without a role for it gets one (R88). */
    private Optional<FilingRefusal> token() {
        if (order.way().form() == Form.PHOTO || !applicant.tokenless()) {
            return Optional.of(FilingRefusal.OFF);
        }
        return privileged();
    }

    private Optional<FilingRefusal> again() {
        var way = order.way();
        var unproven = way.form() == Form.SESSION && applicant.active() && way.proof() != Proof.FACTOR;
        if (unproven) {
            return Optional.of(FilingRefusal.FACTOR_NEEDED);
        }
        return privileged();
    }

    private Optional<FilingRefusal> privileged() {
        var stronger = applicant.privileged() && order.way().form() != Form.COUNTER;
        return stronger ? Optional.of(FilingRefusal.COUNTER_ONLY) : Optional.empty();
    }

    private Optional<FilingRefusal> ending(LocalDate today) {
        var way = order.way();
        if (!terms.ends() || way.form() == Form.PHOTO) {
            return Optional.of(FilingRefusal.OFF);
        }
        if (applicant.privileged()) {
            return Optional.of(FilingRefusal.NEVER);
        }
        if (way.form() == Form.SESSION && way.proof() != Proof.FACTOR) {
            return Optional.of(FilingRefusal.FACTOR_NEEDED);
        }
        if (order.request().kind() == Kind.END_MFA) {
            return ended();
        }
        if (!applicant.due()) {
            return Optional.of(FilingRefusal.NOT_MANDATED);
        }
        return order.request().until().filter(day -> !within(day, today)).map(outside -> FilingRefusal.END_DATE);
    }

    private Optional<FilingRefusal> ended() {
        if (applicant.due()) {
            return Optional.of(FilingRefusal.MANDATE);
        }
        return applicant.active() ? Optional.empty() : Optional.of(FilingRefusal.NOT_ACTIVE);
    }

    private Optional<FilingRefusal> standing(Instant now) {
        if (earlier.stream().anyMatch(each -> each.isOpen() && !order.replaces(each))) {
            return Optional.of(FilingRefusal.ALREADY_OPEN);
        }
        var vain = earlier.stream()
                .filter(each -> each.filing().at().isAfter(now.minus(RECENT)))
                .filter(Eligibility::isVain)
                .count();
        return vain >= MANY && order.way().form() != Form.COUNTER
                ? Optional.of(FilingRefusal.COUNTER_ONLY)
                : Optional.empty();
    }

    /** Open or rejected, and what the owner refuted counts as the latter. */
    private static boolean isVain(Application each) {
        var refuted =
                each.state().as(State.Withdrawn.class).filter(over -> over.why().isDenial());
        return each.isOpen()
                || refuted.isPresent()
                || each.state().as(State.Rejected.class).isPresent();
    }

    private boolean isOwn(Counter counter) {
        return counter.clerk().equals(order.subject().user());
    }

    private static boolean within(LocalDate day, LocalDate today) {
        return day.isAfter(today) && !day.isAfter(today.plusDays(LONGEST_DAYS));
    }
}
