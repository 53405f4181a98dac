package io.torii.domain.where;

/** Where an address is said to be; either may have no name. It is a guess by others and decides nothing (R34). */
public record Place(Names country, Names city) {}
