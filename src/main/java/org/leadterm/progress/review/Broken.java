package org.leadterm.progress.review;

/** A standard, and how often a code that it asks for was wrong or missing. */
record Broken(String standard, int times) {
}
