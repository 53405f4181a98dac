package io.torii.domain.code;

import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import java.util.Locale;

/**
 * Somebody asks for a code.
 *
 * @param bound what the code will be bound to
 * @param slot where the number stands, or will stand
 * @param number where the code goes
 * @param language of the words
 * @param address of the browser, as Keycloak saw it
 */
public record CodeRequest(Challenge.Bound bound, PhoneSlot slot, PhoneNumber number, Locale language, String address) {}
