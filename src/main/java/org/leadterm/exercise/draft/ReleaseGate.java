package org.leadterm.exercise.draft;

/** What stands between a draft and its release: a second person who has read it. Without a gate nothing is released. */
public interface ReleaseGate {

    /**
     * Whether exactly this save of the draft may be released now, by the caller.
     *
     * @throws GateClosed with the reason why not
     */
    void pass(Draft draft);

    /** Where the draft is with its anonymisation and its second reader, in a few words ({@code 1 finding open, not signed}). */
    String standing(Draft draft);

    /** The address of the page on which findings are settled and the draft is signed. */
    String address(DraftId draft);
}
