package org.leadterm.shell.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.leadterm.people.Person;

/** What each role is met with; each is asked for by those alone who hold the role. */
@ApplicationScoped
class Homes {
    private final LearnerHomes learners;
    private final TutorHomes tutors;
    private final SiteHomes sites;

    @Inject
    Homes(LearnerHomes learners, TutorHomes tutors, SiteHomes sites) {
        this.learners = learners;
        this.tutors = tutors;
        this.sites = sites;
    }

    /** For the container's proxy. */
    protected Homes() {
        this(null, null, null);
    }

    LearnerHome ofLearner(Person person) {
        return learners.of(person);
    }

    TutorHome ofTutor(Instant now) {
        return tutors.at(now);
    }

    SiteHome ofSite() {
        return sites.now();
    }
}
