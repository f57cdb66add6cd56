package org.leadterm.people.cohort.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leadterm.people.Person;
import org.leadterm.people.cohort.Cohort;

/**
 * A part of a cohort's page that another feature brings, as a CDI bean of its own: what is set for the cohort, how it is
 * getting on. People need not know the feature.
 */
public interface CohortSection {
    /** The sections stand in this order, below the cohort's people; equal ones by their class's name. */
    int place();

    /**
     * The section, as a panel with its own heading; empty when it has nothing for this viewer.
     *
     * @param viewer a keeper of the cohort, or one of its members
     */
    Optional<Component> of(Cohort cohort, Person viewer);
}
