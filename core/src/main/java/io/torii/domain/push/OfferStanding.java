package io.torii.domain.push;

/** Where an offer stands, for the page that made it. */
public enum OfferStanding {
    /** No phone has answered. */
    OPEN,
    /** One has; is it the one in the user's hand? */
    ANSWERED,
    /** Expired, ended by a second phone or a wrong proof, refused or used. */
    OVER
}
