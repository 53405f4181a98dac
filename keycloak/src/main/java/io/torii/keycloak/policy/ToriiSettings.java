package io.torii.keycloak.policy;

import io.torii.keycloak.accesspass.PassSettings;
import io.torii.keycloak.application.ApplicationSettings;
import io.torii.keycloak.binding.BindingSettings;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.PhoneEndSettings;
import io.torii.keycloak.call.CallSettings;
import io.torii.keycloak.code.CodeSettings;
import io.torii.keycloak.delivery.DeliverySettings;
import io.torii.keycloak.enrollment.EnrollmentSettings;
import io.torii.keycloak.gate.GateSettings;
import io.torii.keycloak.knock.KnockSettings;
import io.torii.keycloak.method.MethodSettings;
import io.torii.keycloak.phone.PhoneSettings;
import io.torii.keycloak.push.PushSettings;
import io.torii.keycloak.recovery.RecoverySettings;
import io.torii.keycloak.report.ReportSettings;
import io.torii.keycloak.staff.StaffSettings;
import io.torii.keycloak.token.TokenSettings;
import io.torii.keycloak.trace.TraceSettings;
import io.torii.keycloak.trusted.TrustSettings;
import io.torii.keycloak.webpush.WebPushSettings;
import io.torii.keycloak.where.WhereSettings;
import java.util.List;
import java.util.stream.Stream;

/** Every setting of a realm, room by room. */
public final class ToriiSettings {
    private ToriiSettings() {}

    public static List<Setting<?>> all() {
        return Stream.of(RealmPolicy.PHONE_ACTION, RealmPolicy.GATE_ACTION)
                .map(ToriiSettings::of)
                .flatMap(List::stream)
                .toList();
    }

    /** Those that stand in the configuration of this required action. */
    public static List<Setting<?>> of(String action) {
        var rooms = action.equals(RealmPolicy.GATE_ACTION)
                ? Stream.of(
                        GateSettings.all(),
                        EnrollmentSettings.all(),
                        MethodSettings.all(),
                        BindingSettings.all(),
                        CalendarSettings.all(),
                        PhoneEndSettings.all(),
                        ReportSettings.all(),
                        KnockSettings.all(),
                        ApplicationSettings.all(),
                        RecoverySettings.all(),
                        StaffSettings.all(),
                        TokenSettings.all(),
                        TraceSettings.all(),
                        TrustSettings.all(),
                        PushSettings.all(),
                        WebPushSettings.all(),
                        WhereSettings.all(),
                        PassSettings.all())
                : Stream.of(CodeSettings.all(), CallSettings.all(), PhoneSettings.all(), DeliverySettings.all());
        return rooms.flatMap(List::stream).toList();
    }
}
