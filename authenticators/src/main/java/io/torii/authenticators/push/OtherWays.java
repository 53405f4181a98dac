package io.torii.authenticators.push;

import io.torii.domain.method.Line;
import io.torii.domain.method.Lineup;
import io.torii.domain.method.MethodKind;
import io.torii.domain.push.PushDevice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands on the page of one device beside the way to the list of all ways. */
record OtherWays(Lineup lineup, List<PushDevice> devices, PushDevice asked) {
    PushPage.Ways all() {
        return new PushPage.Ways(others(), code());
    }

    /** No phone is asked now: the 6-digit code alone (R35). */
    PushPage.Ways codeAlone() {
        return new PushPage.Ways(List.of(), code());
    }

    private List<PushPage.Choice> others() {
        return lines(MethodKind.PUSH)
                .flatMap(line -> devices.stream()
                        .filter(device -> !device.equals(asked)
                                && device.credential().equals(line.method().credential()))
                        .map(device -> new PushPage.Choice(line.key(), device.label())))
                .toList();
    }

    /** The code that came with this device before any other: it is in the same hand. */
    private String code() {
        Comparator<Line> itsOwnFirst = Comparator.comparing(
                line -> asked.otp().filter(line.method().credential()::equals).isEmpty());
        return lines(MethodKind.APP).min(itsOwnFirst).map(Line::key).orElse("");
    }

    private Stream<Line> lines(MethodKind kind) {
        return lineup.lines().stream().filter(Line::usable).filter(line -> line.kind() == kind);
    }
}
