package io.torii.authenticators.verify;

import io.torii.authenticators.call.VoiceDesk;
import io.torii.authenticators.code.TextDesk;
import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.desk.Visit;
import io.torii.authenticators.key.KeyDesk;
import io.torii.authenticators.otp.AppDesk;
import io.torii.authenticators.otp.RecoveryDesk;
import io.torii.authenticators.push.PushDesk;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.domain.phone.Channel;
import java.util.Optional;

/** Who asks for which kind of method. */
final class Desks {
    private final PushDesk push = new PushDesk();
    private final VoiceDesk voice = new VoiceDesk();

    Desk of(Line line) {
        return switch (line.kind()) {
            case PHONE -> calls(line) ? voice : new TextDesk();
            case PUSH -> push;
            case APP -> new AppDesk();
            case SECURITY_KEY, PASSKEY -> new KeyDesk();
            case RECOVERY_CODES -> new RecoveryDesk();
            case BROKERED -> throw new IllegalArgumentException("nobody has this as a method");
        };
    }

    /** The user turns to this line: what waits for another is given up. */
    void leaveFor(Visit visit, Line line) {
        if (line.kind() != MethodKind.PUSH) {
            push.leave(visit);
        }
        if (!calls(line)) {
            voice.leave(visit);
        }
    }

    /** The user turns away from all lines. */
    void leave(Visit visit) {
        push.leave(visit);
        voice.leave(visit);
    }

    private static boolean calls(Line line) {
        return line.channel().equals(Optional.of(Channel.CALL));
    }
}
