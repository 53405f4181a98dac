package io.torii.actions.securityinfo;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.push.DeviceLabel;
import io.torii.keycloak.Torii;
import io.torii.keycloak.enrollment.OwnRenaming;
import io.torii.keycloak.push.DeviceChanges;
import io.torii.keycloak.push.PushCredential;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;

/** Gives a method of the user another name (R94). */
record Renaming(Scene scene, Method own) {
    private enum Outcome {
        DONE,
        UNFIT,
        TAKEN,
        GONE
    }

    /** For the new name. */
    Reply ask() {
        return asked("");
    }

    Reply finish() {
        return switch (to(scene.field("torii-name"))) {
            case DONE -> {
                var label = scene.field("torii-name").strip();
                new Told(scene).changed("method-renamed", "torii-mail-changed-renamed", own.kind(), label);
                yield Reply.said("torii-info-renamed-done");
            }
            case UNFIT -> asked("torii-info-name-unfit");
            case TAKEN -> asked("torii-info-name-taken");
            case GONE -> Reply.said("torii-info-gone");
        };
    }

    private Reply asked(String problem) {
        var page = new RenamePage(
                own.credential(), new MethodEntries(scene).line(own), scene.field("torii-name"), problem);
        return new Reply.Shows("torii-info-rename.ftl", page);
    }

    private Outcome to(String typed) {
        var label = label(typed);
        if (label.isEmpty()) {
            return Outcome.UNFIT;
        }
        return own.kind() == MethodKind.PUSH ? device(label.get()) : other(label.get());
    }

    private static Optional<DeviceLabel> label(String typed) {
        try {
            return Optional.of(new DeviceLabel(typed));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** Made to what is stored then: the device itself may be changing something. */
    private Outcome device(DeviceLabel label) {
        var device = stored().flatMap(PushCredential::read);
        if (device.isEmpty()) {
            return Outcome.GONE;
        }
        var changes = Torii.of(scene.session()).push().changes(scene.subject());
        return outcome(changes.rename(device.get(), label));
    }

    private static Outcome outcome(DeviceChanges.Outcome outcome) {
        return switch (outcome) {
            case DONE -> Outcome.DONE;
            case LABEL_TAKEN -> Outcome.TAKEN;
            case GONE -> Outcome.GONE;
        };
    }

    private Outcome other(DeviceLabel label) {
        return switch (new OwnRenaming(scene.session(), scene.subject()).of(own.credential(), label)) {
            case DONE -> Outcome.DONE;
            case TAKEN -> Outcome.TAKEN;
            case UNKNOWN -> Outcome.GONE;
        };
    }

    private Optional<CredentialModel> stored() {
        return Optional.ofNullable(scene.user().credentialManager().getStoredCredentialById(own.credential()));
    }
}
