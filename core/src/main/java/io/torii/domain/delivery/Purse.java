package io.torii.domain.delivery;

/** Whose budget a message is paid from (R30); one empty purse never stops the other. */
public enum Purse {
    PROVING,
    SIGN_IN
}
