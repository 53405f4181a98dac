package io.torii.ceremony.phone;

import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberEntry;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneBook;
import io.torii.domain.phone.PhonePolicy;
import io.torii.domain.phone.ReadNumber;
import io.torii.port.phone.NumberingPlan;
import io.torii.port.phone.Phones;
import java.util.Optional;

/** Says of a typed number whether it may be registered, before anything is sent to it. */
public final class NumberCheck {
    private final Phones phones;
    private final NumberingPlan plan;
    private final PhonePolicy policy;

    public NumberCheck(PhonePorts ports, PhonePolicy policy) {
        this.phones = ports.phones();
        this.plan = ports.plan();
        this.policy = policy;
    }

    /**
     * The verdict on a number that was typed.
     *
     * @param home the country whose national form is understood
     */
    public Checked check(Subject subject, NumberEntry entry, String home) {
        var read = entry.readable() ? plan.read(entry.number(), home) : Optional.<ReadNumber>empty();
        if (read.isEmpty()) {
            return Checked.refused(NumberVerdict.MALFORMED);
        }
        var verdict = judge(phones.of(subject), entry, read.get());
        if (verdict != NumberVerdict.ACCEPTED) {
            return Checked.refused(verdict);
        }
        return entry.dialled()
                .map(extension -> Checked.accepted(new PendingPhone(entry.slot(), read.get(), extension)))
                .orElseGet(() -> Checked.refused(NumberVerdict.EXTENSION));
    }

    private NumberVerdict judge(PhoneBook book, NumberEntry entry, ReadNumber read) {
        var unreachable = unreachable(entry, read);
        if (unreachable.isPresent()) {
            return unreachable.get();
        }
        if (book.has(read.number())) {
            return NumberVerdict.SAME;
        }
        if (!book.free().contains(entry.slot())) {
            return NumberVerdict.SLOT_TAKEN;
        }
        return entry.misplaced() ? NumberVerdict.EXTENSION_PLACE : NumberVerdict.ACCEPTED;
    }

    private Optional<NumberVerdict> unreachable(NumberEntry entry, ReadNumber read) {
        var called = policy.reaches(read.kind(), entry.slot(), Channel.CALL);
        var texted = policy.reaches(read.kind(), entry.slot(), Channel.TEXT);
        if (!called && !texted) {
            return Optional.of(NumberVerdict.KIND);
        }
        return switch (entry.channel()) {
            case TEXT -> texted ? Optional.empty() : Optional.of(NumberVerdict.NO_TEXTS);
            case CALL -> called ? Optional.empty() : Optional.of(NumberVerdict.NO_CALLS);
        };
    }

    /**
     * A verdict, and the number when it is a good one.
     *
     * @param pending present exactly for {@link NumberVerdict#ACCEPTED}
     */
    public record Checked(NumberVerdict verdict, Optional<PendingPhone> pending) {
        static Checked accepted(PendingPhone pending) {
            return new Checked(NumberVerdict.ACCEPTED, Optional.of(pending));
        }

        static Checked refused(NumberVerdict verdict) {
            return new Checked(verdict, Optional.empty());
        }
    }
}
