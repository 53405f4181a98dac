package io.torii.keycloak.method;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodKind;
import io.torii.domain.method.Methods;
import io.torii.domain.push.PushDevice;
import io.torii.keycloak.phone.PhoneCredential;
import io.torii.keycloak.push.PushCredential;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** What a user has registered, read from Keycloak's credentials; local, imported and federated users alike. */
public final class KeycloakMethods {
    private static final Map<String, MethodKind> KINDS = Map.of(
            PhoneCredential.TYPE, MethodKind.PHONE,
            PushCredential.TYPE, MethodKind.PUSH,
            OTPCredentialModel.TYPE, MethodKind.APP,
            WebAuthnCredentialModel.TYPE_TWOFACTOR, MethodKind.SECURITY_KEY,
            WebAuthnCredentialModel.TYPE_PASSWORDLESS, MethodKind.PASSKEY,
            RecoveryAuthnCodesCredentialModel.TYPE, MethodKind.RECOVERY_CODES);

    private KeycloakMethods() {}

    public static Methods of(UserModel user) {
        // Federated stores may hold methods that are no stored credentials; their own authenticator knows them.
        return of(user.credentialManager().getStoredCredentialsStream());
    }

    /** What these stored credentials of one user are, in their order. */
    public static Methods of(Stream<CredentialModel> stored) {
        var all = stored.toList();
        var devices = devices(all);
        var carriers = carriers(devices.values());
        return new Methods(all.stream()
                .flatMap(each -> method(each, Optional.ofNullable(devices.get(each.getId())), carriers).stream())
                .toList());
    }

    /** The types of credential that are methods. */
    public static Set<String> types() {
        return KINDS.keySet();
    }

    /** The kind that credentials of this type are of. */
    public static Optional<MethodKind> kind(String type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    /** The type of credentials of this kind. */
    public static String type(MethodKind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Method> method(
            CredentialModel stored, Optional<PushDevice> device, Map<String, String> carriers) {
        return kind(stored.getType())
                .map(kind -> new Method(
                        stored.getId(),
                        kind,
                        since(stored),
                        kind == MethodKind.PUSH ? device.isPresent() : readable(kind, stored),
                        Optional.ofNullable(carriers.get(stored.getId())),
                        device.flatMap(PushDevice::used)));
    }

    /** The authenticators that can be read, by their credentials: reading one checks its key, so it is read once. */
    private static Map<String, PushDevice> devices(List<CredentialModel> all) {
        return all.stream()
                .filter(stored -> PushCredential.TYPE.equals(stored.getType()))
                .flatMap(stored -> PushCredential.read(stored).stream())
                .collect(Collectors.toMap(PushDevice::credential, device -> device, (one, other) -> one));
    }

    /** Which device each 6-digit code came with. */
    private static Map<String, String> carriers(Collection<PushDevice> devices) {
        return devices.stream()
                .filter(device -> device.otp().isPresent())
                .collect(Collectors.toMap(device -> device.otp().get(), PushDevice::credential, (one, other) -> one));
    }

    private static Instant since(CredentialModel stored) {
        return Instant.ofEpochMilli(stored.getCreatedDate() == null ? 0 : stored.getCreatedDate());
    }

    private static boolean readable(MethodKind kind, CredentialModel stored) {
        try {
            return switch (kind) {
                case PHONE -> PhoneCredential.read(stored).isPresent();
                case APP ->
                    OTPCredentialModel.createFromCredentialModel(stored)
                                    .getOTPSecretData()
                                    .getValue()
                            != null;
                case SECURITY_KEY, PASSKEY ->
                    WebAuthnCredentialModel.createFromCredentialModel(stored)
                                    .getWebAuthnCredentialData()
                                    .getCredentialId()
                            != null;
                case RECOVERY_CODES ->
                    RecoveryAuthnCodesCredentialModel.createFromCredentialModel(stored)
                            .getNextRecoveryAuthnCode()
                            .isPresent();
                case PUSH, BROKERED -> false;
            };
        } catch (RuntimeException e) {
            // Garbage in the stored data: no method, and no error either.
            return false;
        }
    }
}
