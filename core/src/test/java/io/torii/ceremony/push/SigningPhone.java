package io.torii.ceremony.push;

import io.torii.domain.push.DeviceId;
import io.torii.domain.push.PushDevice;
import io.torii.domain.push.SignedRequest;
import io.torii.fake.Handset;
import io.torii.port.Clock;
import java.time.Duration;
import java.util.Optional;

/** A phone that asks what is pending, by a clock of its own. */
final class SigningPhone {
    private static final SignedRequest.Content ASKED = SignedRequest.Content.of("GET", "/requests", new byte[0]);

    private final Handset handset;
    private final PushDevice device;
    private final Clock clock;
    private Duration off = Duration.ZERO;
    private int sent;

    SigningPhone(int number, Clock clock) {
        handset = new Handset("Phone " + number);
        device = new PushDevice(
                "",
                DeviceId.of(CheckBench.ALICE.user(), "D".repeat(21) + number).value(),
                "Phone " + number,
                "Test phone",
                handset.key(),
                clock.now(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        this.clock = clock;
    }

    PushDevice device() {
        return device;
    }

    SigningPhone clock(Duration from) {
        off = from;
        return this;
    }

    /** A new one each time. */
    SignedRequest request() {
        var nonce = String.format("%022d", sent++);
        var time = String.valueOf(clock.now().plus(off).getEpochSecond());
        var text = String.join(
                "\n",
                "torii-request-v1",
                CheckBench.NAME,
                "GET",
                "/requests",
                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
                device.id(),
                nonce,
                time);
        return new SignedRequest(device.id(), new SignedRequest.Proof(time, nonce, handset.sign(text)), ASKED);
    }
}
