package io.torii.domain.push;

import io.torii.domain.SecretText;
import java.util.Optional;

/**
 * A phone that has answered an offer and is not registered yet.
 *
 * @param offer what it answered
 * @param device as it would be registered
 * @param code the secret of the 6-digit code it was given, in base32; empty where the realm has no such codes
 * @param address from where it answered, shown once to the user
 */
public record Candidate(DeviceOffer offer, PushDevice device, Optional<SecretText> code, String address) {}
