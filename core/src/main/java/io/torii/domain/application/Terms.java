package io.torii.domain.application;

/** What a realm has set about applications. */
public record Terms(FilingTerms filing, ReviewTerms review) {}
