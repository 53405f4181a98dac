package io.torii.ceremony.phone;

import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberVerdict;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneBook;
import io.torii.domain.phone.PhonePolicy;
import io.torii.domain.phone.PhoneSlot;
import io.torii.domain.phone.ReadNumber;
import io.torii.port.phone.NumberingPlan;
import io.torii.port.phone.Phones;
import java.util.Optional;

/** Says of a typed number whether it may be registered, before anything is sent to it. */
public final class NumberCheck {
    private static final int LONGEST = 40;

    private final Phones phones;
    private final NumberingPlan plan;
    private final PhonePolicy policy;

    public NumberCheck(PhonePorts ports, PhonePolicy policy) {
        this.phones = ports.phones();
        this.plan = ports.plan();
        this.policy = policy;
    }

    /**
     * The verdict on a number typed for a slot.
     *
     * @param home the country whose national form is understood
     */
    public Checked check(Subject subject, PhoneSlot slot, String typed, String home) {
        var read = typed == null || typed.length() > LONGEST ? Optional.<ReadNumber>empty() : plan.read(typed, home);
        if (read.isEmpty()) {
            return Checked.refused(NumberVerdict.MALFORMED);
        }
        var verdict = judge(phones.of(subject), slot, read.get());
        return verdict == NumberVerdict.ACCEPTED
                ? Checked.accepted(new PendingPhone(slot, read.get()))
                : Checked.refused(verdict);
    }

    private NumberVerdict judge(PhoneBook book, PhoneSlot slot, ReadNumber read) {
        var called = policy.reaches(read.kind(), slot, Channel.CALL);
        var texted = policy.reaches(read.kind(), slot, Channel.TEXT);
        if (!called && !texted) {
            return NumberVerdict.KIND;
        }
        if (!texted) {
            return NumberVerdict.NO_TEXTS;
        }
        if (book.has(read.number())) {
            return NumberVerdict.SAME;
        }
        return book.free().contains(slot) ? NumberVerdict.ACCEPTED : NumberVerdict.SLOT_TAKEN;
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
