package org.leadterm.people.privacy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.leadterm.people.Person;
import org.leadterm.people.Role;
import org.leadterm.people.account.Accounts;
import org.leadterm.people.audit.AuditLine;
import org.leadterm.people.audit.AuditLines;

/** The account itself, and what the audit trail says of its owner. */
@ApplicationScoped
class OwnAccount implements Belongings {
    private final Accounts accounts;
    private final AuditLines trail;

    protected OwnAccount() {
        this(null, null);
    }

    @Inject
    OwnAccount(Accounts accounts, AuditLines trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    @Override
    public String area() {
        return "account";
    }

    @Override
    public String about() {
        return "Names, roles, since when; and the lines of the audit trail about you. Lines about what you did to others say only what and when.";
    }

    @Override
    public void put(Person owner, Archive archive) {
        accounts.find(owner.name()).ifPresent(entry -> {
            ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", owner.id().text()).put("name", owner.name().text())
                    .put("displayName", owner.displayName()).put("createdAt", entry.createdAt().toString()).put("demo", entry.demo());
            ArrayNode roles = json.putArray("roles");
            owner.roles().stream().sorted().map(Role::text).forEach(roles::add);
            archive.json("account", json);
        });
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        String subject = AuditLines.subject(owner.name());
        trail.aboutCaller().forEach(line -> lines.add(line(line, line.deed().subject().equals(subject))));
        archive.json("audit-trail", lines);
    }

    private static ObjectNode line(AuditLine line, boolean own) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("at", line.at().toString()).put("who", line.deed().who())
                .put("action", line.deed().action());
        return own ? json.put("subject", line.deed().subject()).put("before", line.deed().before()).put("after", line.deed().after())
                .put("why", line.deed().why()) : json;
    }
}
