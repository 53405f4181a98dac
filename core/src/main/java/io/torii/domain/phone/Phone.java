package io.torii.domain.phone;

/**
 * A proven number of a user.
 *
 * @param credential Keycloak's credential id
 * @param slot one of three places
 * @param read the number and its kind
 * @param extension digits that an office's exchange is dialled on with, empty when there is none
 */
public record Phone(String credential, PhoneSlot slot, ReadNumber read, String extension) {
    public PhoneNumber number() {
        return read.number();
    }
}
