package org.leadterm.report.print;

/** The end of a page. */
record Turn() implements Part {
    @Override
    public float least() {
        return 0;
    }

    @Override
    public boolean isShort() {
        return false;
    }

    @Override
    public void put(Paper paper) {
        if (!paper.isFresh()) {
            paper.turn();
        }
    }
}
