package io.torii.domain.delivery;

/** Every counter of R30, with what it says when it is spent. Names are stored: rename one and today's count is lost. */
public enum PurseName {
    /** Not a budget but a mark: this user has tried this number today. */
    PROVING_TRIED(Window.DAY, DeliveryRefusal.USER_SPENT, false),
    PROVING_NUMBERS(Window.DAY, DeliveryRefusal.USER_SPENT, false),
    PROVING_MESSAGES(Window.DAY, DeliveryRefusal.USER_SPENT, false),
    PROVING_NUMBER(Window.DAY, DeliveryRefusal.NUMBER_SPENT, false),
    PROVING_REALM(Window.DAY, DeliveryRefusal.REALM_SPENT, true),
    SIGN_IN_DAY(Window.DAY, DeliveryRefusal.NUMBER_SPENT, false),
    SIGN_IN_MINUTES(Window.TEN_MINUTES, DeliveryRefusal.NUMBER_SPENT, false),
    SIGN_IN_REALM(Window.DAY, DeliveryRefusal.REALM_SPENT, true);

    private final Window window;
    private final DeliveryRefusal spent;
    private final boolean alerting;

    PurseName(Window window, DeliveryRefusal spent, boolean alerting) {
        this.window = window;
        this.spent = spent;
        this.alerting = alerting;
    }

    public Window window() {
        return window;
    }

    public DeliveryRefusal spent() {
        return spent;
    }

    /** Whether staff are told at 50 and 80 %. */
    public boolean alerting() {
        return alerting;
    }
}
