package org.leadterm.classification.rules.site;

/** Who wrote a rule. */
public enum Origin {
    SHIPPED("Shipped"),
    SITE("Own");

    private final String title;

    Origin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
