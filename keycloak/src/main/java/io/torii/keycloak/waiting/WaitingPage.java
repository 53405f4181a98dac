package io.torii.keycloak.waiting;

/**
 * What a page needs to wait; its record has it as {@code waiting()}.
 *
 * @param url where it waits, or empty when it waits for nothing
 * @param handle what it shows there in the header {@code Torii-Waiting}
 */
public record WaitingPage(String url, String handle) {
    /** Of a page that waits for nothing. */
    public static final WaitingPage NONE = new WaitingPage("", "");
}
