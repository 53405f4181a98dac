package io.torii.actions.phone;

import io.torii.ceremony.phone.NumberCheck;
import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.NumberEntry;
import io.torii.domain.phone.PendingPhone;
import io.torii.domain.phone.PhoneSlot;
import io.torii.keycloak.Torii;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.phone.NumberPage.Typed;
import io.torii.keycloak.phone.PhoneDesk;
import io.torii.keycloak.phone.PhoneSettings;
import java.util.Arrays;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** The form of a new number. */
record NumberForm(RequiredActionContext context, Subject subject) {
    private static final String NUMBER = "torii-number";
    private static final String EXTENSION = "torii-extension";

    boolean isPosted() {
        return context.getHttpRequest().getDecodedFormParameters().containsKey(NUMBER);
    }

    /** Whether this number can be proven so in this place, whatever was posted (R83). */
    static boolean reaches(RequiredActionContext context, PendingPhone phone, Channel channel) {
        var policy = PhoneSettings.phones(Torii.of(context.getSession()).policy());
        return policy.reaches(phone.read().kind(), phone.slot(), channel);
    }

    /** The number that was typed, when it is one that can be proven so; else its page is shown again. */
    Optional<PendingPhone> read(Channel channel, RegistrationAnswer answer) {
        var checked = entry(channel).map(this::checked);
        if (checked.isEmpty()) {
            answer.number(typed(), new CodePage.Problem("torii-phone-slot-taken", ""));
            return Optional.empty();
        }
        if (checked.get().pending().isEmpty()) {
            var why = RegistrationAnswer.problem(checked.get().verdict());
            answer.number(typed(), why);
        }
        return checked.get().pending();
    }

    private Typed typed() {
        return new Typed(
                field("torii-slot").orElse(""),
                field(NUMBER).orElse(""),
                field(EXTENSION).orElse(""));
    }

    private NumberCheck.Checked checked(NumberEntry entry) {
        var policy = Torii.of(context.getSession()).policy();
        return new PhoneDesk(context.getSession())
                .numberCheck(policy)
                .check(subject, entry, policy.get(PhoneSettings.HOME));
    }

    /** Empty where the place is none that there is. */
    private Optional<NumberEntry> entry(Channel channel) {
        var number = field(NUMBER).orElse(null);
        var extension = field(EXTENSION).orElse("");
        return Arrays.stream(PhoneSlot.values())
                .filter(slot -> field("torii-slot").filter(slot.name()::equals).isPresent())
                .map(slot -> new NumberEntry(slot, number, extension, channel))
                .findFirst();
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(
                context.getHttpRequest().getDecodedFormParameters().getFirst(name));
    }
}
