package org.leadterm.people.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadterm.people.PersonId;

/** The table of tokens, in the caller's transaction where there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class TokenRows {
    @PersistenceContext(unitName = "leadterm")
    private EntityManager entities;

    Optional<ApiToken> find(TokenSecret secret) {
        return entities.createQuery("select t from ApiToken t where t.secretHash = :hash", ApiToken.class)
                .setParameter("hash", secret.hash()).getResultList().stream().findFirst();
    }

    List<ApiToken> of(PersonId person) {
        return entities.createQuery("select t from ApiToken t where t.accountId = :owner and t.revokedAt is null order by t.id",
                ApiToken.class).setParameter("owner", person.text()).getResultList();
    }

    List<ApiToken> bootstrap() {
        return entities.createQuery("select t from ApiToken t where t.bootstrap = true and t.revokedAt is null", ApiToken.class)
                .getResultList();
    }

    void add(ApiToken token) {
        entities.persist(token);
        entities.flush();
    }

    /** With the passes of the coding desk. */
    void removeAll(PersonId person) {
        entities.createQuery("delete from ApiToken t where t.accountId = :owner").setParameter("owner", person.text()).executeUpdate();
        entities.createQuery("delete from DeskPass p where p.accountId = :owner").setParameter("owner", person.text()).executeUpdate();
    }

    /** Without a version: many calls of one token come at once, and each may note it. */
    @Transactional
    void noteUse(ApiToken token, Instant now) {
        entities.createQuery("update ApiToken t set t.lastUsedAt = :now where t.id = :id")
                .setParameter("now", now).setParameter("id", token.id()).executeUpdate();
    }
}
