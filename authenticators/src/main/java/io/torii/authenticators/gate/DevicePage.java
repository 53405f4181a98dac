package io.torii.authenticators.gate;

/**
 * What the page {@code torii-device.ftl} reads.
 *
 * @param client what the device asks for
 */
public record DevicePage(String client) {}
