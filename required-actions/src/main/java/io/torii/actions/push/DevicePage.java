package io.torii.actions.push;

/**
 * What {@code torii-push-device.ftl} reads: "Is this the phone in your hand?"
 *
 * @param label the name that its user gave it
 * @param kind what it says that it is
 * @param address from where it answered
 * @param problem the key of why it was not asked for its number, or empty
 */
public record DevicePage(String label, String kind, String address, String problem) {}
