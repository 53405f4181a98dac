package io.torii.authenticators.verify;

import io.torii.authenticators.code.TextDesk;
import io.torii.authenticators.desk.Desk;
import io.torii.authenticators.key.KeyDesk;
import io.torii.authenticators.otp.AppDesk;
import io.torii.authenticators.otp.RecoveryDesk;
import io.torii.authenticators.push.PushDesk;
import io.torii.domain.method.Line;

/** Who asks for which kind of method. */
final class Desks {
    Desk of(Line line) {
        return switch (line.kind()) {
            case PHONE -> new TextDesk();
            case PUSH -> new PushDesk();
            case APP -> new AppDesk();
            case SECURITY_KEY, PASSKEY -> new KeyDesk();
            case RECOVERY_CODES -> new RecoveryDesk();
            case BROKERED -> throw new IllegalArgumentException("nobody has this as a method");
        };
    }
}
