package org.leadterm.cpd.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The site's own scheme; there is no row while the shipped one is in use. */
@Entity
@Table(name = "cpd_scheme")
class SchemeRow {
    static final String SITE = "site";
    @Id
    private String id;
    private String content;
    @Version
    private int version;

    /** For the persistence provider. */
    protected SchemeRow() {
    }

    SchemeRow(Scheme scheme) {
        this.id = SITE;
        this.content = SchemeJson.text(scheme);
    }

    void change(Scheme scheme) {
        content = SchemeJson.text(scheme);
    }

    Scheme scheme() {
        return SchemeJson.scheme(content);
    }

    int version() {
        return version;
    }
}
